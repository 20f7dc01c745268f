/** Says that this is an example company, and takes it away without a trace. */
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useSpeech } from '../language.tsx'
import { sourcesQuery, useUndoImport } from '../queries.ts'
import { useToast } from '../ui/toast.tsx'
import styles from './example-banner.module.css'

export function ExampleBanner({ code }: { readonly code: string }) {
  const { say, sayCode, sayFailure } = useSpeech()
  const { data } = useQuery(sourcesQuery)
  const undo = useUndoImport()
  const toast = useToast()
  const navigate = useNavigate()
  const [leaving, setLeaving] = useState(false)
  const remove = async () => {
    setLeaving(true)
    const taken = (data?.sources ?? []).filter((source) => source.status !== 'undone')
    try {
      for (const source of taken.toReversed()) await undo.mutateAsync(source.id)
      toast({ text: say('screen.example.removed') })
      await navigate({ to: '/' })
    } catch (failure) {
      toast({ text: sayFailure(failure) })
    } finally {
      setLeaving(false)
    }
  }
  return (
    <aside className={styles['banner']}>
      <span>{say('screen.example.banner', { name: sayCode(`screen.example.${code}.name`) })}</span>
      <button type="button" className="text-link" disabled={leaving || !data} onClick={() => void remove()}>
        {say('screen.example.remove')}
      </button>
    </aside>
  )
}
