/** What an experiment can tell before lots are drawn, how long it takes, and the draw. */
import { useState } from 'react'
import { LEAST_PAIRS } from '../../core/experiment/estimate.ts'
import { spans } from '../../core/experiment/experiment.ts'
import type { ShownDesign } from '../../core/experiment/experiment-page.ts'
import { tellDesign } from '../../messages/tell-experiment.ts'
import { useSpeech } from '../language.tsx'
import type { Telling } from '../telling.ts'
import { Button } from '../ui/button.tsx'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Marked } from '../ui/marked.tsx'
import { Sure } from '../ui/sure.tsx'
import { useToast } from '../ui/toast.tsx'
import styles from './experiment.module.css'
import type { Wanted } from './experiment-queries.ts'

type Props = {
  readonly design: ShownDesign
  readonly wanted: Wanted
  readonly onWant: (wanted: Wanted) => void
  readonly telling: Telling
}

export function Design({ design, wanted, onWant, telling }: Props) {
  const { say, day, language } = useSpeech()
  const toast = useToast()
  const [sure, setSure] = useState(false)
  const undo = () => void telling.tell('lots', ['experiment/let-lots-go', {}])
  const draw = async () => {
    const told = await telling.tell('lots', ['experiment/draw-lots', wanted])
    if (told !== 'done') return
    setSure(false)
    toast({ text: say('screen.experiment.has-drawn'), action: { label: say('screen.undo'), run: undo } })
  }
  return (
    <>
      <ul className={styles['told']}>
        {tellDesign(language, design).map((sentence) => (
          <li key={sentence}>
            <Marked text={sentence} />
          </li>
        ))}
      </ul>
      <div className={styles['wanted']}>
        <ChoiceField
          name={say('screen.experiment.quarters')}
          about={say('screen.experiment.days', { from: day(design.from), to: day(design.to) })}
          value={String(wanted.quarters)}
          options={spans.map((quarters) => ({ value: String(quarters), label: say('screen.experiment.span', { quarters }) }))}
          onChange={(quarters) => onWant({ ...wanted, quarters: Number(quarters) })}
        />
        <label>
          <input type="checkbox" checked={wanted.byGroup} onChange={() => onWant({ ...wanted, byGroup: !wanted.byGroup })} />{' '}
          <span>{say('screen.experiment.by-group')}</span>
        </label>
      </div>
      {sure ? (
        <Sure
          error={telling.refusedAbout('lots')}
          pending={telling.pending}
          yes={{ label: say('screen.experiment.draw'), run: () => void draw() }}
          no={{ label: say('screen.experiment.not-yet'), run: () => setSure(false) }}
        >
          <p>{say('screen.experiment.draw-sure')}</p>
        </Sure>
      ) : (
        design.pairs >= LEAST_PAIRS && (
          <div>
            <Button onClick={() => setSure(true)}>{say('screen.experiment.draw')}</Button>
          </div>
        )
      )}
    </>
  )
}
