/** Ending the experiment before its time, asked once more. */
import { useState } from 'react'
import { useSpeech } from '../language.tsx'
import type { Telling } from '../telling.ts'
import { Button } from '../ui/button.tsx'
import { Sure } from '../ui/sure.tsx'
import { useToast } from '../ui/toast.tsx'

export function Stop({ telling }: { readonly telling: Telling }) {
  const { say } = useSpeech()
  const toast = useToast()
  const [sure, setSure] = useState(false)
  const stop = async () => {
    if ((await telling.tell('lots', ['experiment/let-lots-go', {}])) === 'done') toast({ text: say('screen.experiment.has-stopped') })
  }
  return sure ? (
    <Sure
      error={telling.refusedAbout('lots')}
      pending={telling.pending}
      yes={{ label: say('screen.experiment.stop'), run: () => void stop() }}
      no={{ label: say('screen.experiment.keep'), run: () => setSure(false) }}
    >
      <p>{say('screen.experiment.stop-about')}</p>
    </Sure>
  ) : (
    <div>
      <Button weight="quiet" onClick={() => setSure(true)}>
        {say('screen.experiment.stop')}
      </Button>
    </div>
  )
}
