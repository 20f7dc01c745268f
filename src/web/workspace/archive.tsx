/** The whole workspace as one archive: the line that makes one, and the line that opens one while nothing is here yet. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { OpenedArchive } from '../../core/workspace/archive.ts'
import { bringWatched, pathOf } from '../call.ts'
import { ProgressLine } from '../fact/progress-line.tsx'
import { useSpeech } from '../language.tsx'
import { useToast } from '../ui/toast.tsx'
import styles from './archive.module.css'

/** The browser itself shows how far the file is. */
export function MakeArchive() {
  const { say } = useSpeech()
  return (
    <p className={styles['line']}>
      <a className="text-link" href={pathOf('workspace/archive.zip')} download>
        {say('screen.archive.make')}
      </a>
      <span>{say('screen.archive.make-what')}</span>
    </p>
  )
}

export function OpenArchive() {
  const { say, sayFailure } = useSpeech()
  const input = useRef<HTMLInputElement>(null)
  const [share, setShare] = useState(0)
  const client = useQueryClient()
  const toast = useToast()
  const { mutate, isPending, error } = useMutation({
    mutationFn: (file: File) => bringWatched<OpenedArchive>('workspace/archive.zip', file, setShare),
    // This page is gone as soon as something is here; what hangs on it would never be told.
    onSuccess: async (opened) => {
      toast({ text: say('screen.archive.opened', opened) })
      await client.invalidateQueries()
    },
  })
  return (
    <div>
      <p className={styles['line']}>
        <button type="button" className="text-link" disabled={isPending} onClick={() => input.current?.click()}>
          {say('screen.archive.open')}
        </button>
        <span role="status">{say(isPending ? 'screen.archive.opening' : 'screen.archive.open-what')}</span>
      </p>
      {isPending && <ProgressLine progress={{ busy: true, done: share, total: 1 }} label={say('screen.archive.opening')} />}
      {error && (
        <p role="alert" className={styles['refused']}>
          {sayFailure(error)}
        </p>
      )}
      <input
        ref={input}
        type="file"
        accept=".zip"
        hidden
        aria-label={say('screen.archive.open')}
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (!file) return
          setShare(0)
          mutate(file)
        }}
      />
    </div>
  )
}
