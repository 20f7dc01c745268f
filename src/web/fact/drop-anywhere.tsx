/** Files can be let go anywhere on any page, many at once, or chosen from the disk. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { createContext, useContext, useEffect, useEffectEvent, useMemo, useRef, useState, type ReactNode } from 'react'
import { useSpeech } from '../language.tsx'
import { sourcesQuery, useImportFiles, useUndoImport, workspaceQuery } from '../queries.ts'
import { useToast } from '../ui/toast.tsx'
import { undoneText } from './source-words.ts'
import type { Undone } from '../../core/fact/undone.ts'
import styles from './drop-anywhere.module.css'

const OpenFilesContext = createContext<() => void>(() => {})
export const useOpenFiles = (): (() => void) => useContext(OpenFilesContext)

export function DropAnywhere({ children }: { readonly children: ReactNode }) {
  const { say, sayFailure } = useSpeech()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [brought, setBrought] = useState<readonly string[]>([])
  const client = useQueryClient()
  const { mutateAsync, isPending } = useImportFiles()
  const toast = useToast()
  const navigate = useNavigate()
  useUndoToast(brought, () => setBrought([]))

  const take = useEffectEvent(async (files: readonly File[]) => {
    if (files.length === 0) return
    // The story of the first files is told at the start, that of others on Files; which it is may still be on its way.
    const first = client.ensureQueryData(workspaceQuery).then(
      ({ plan }) => plan === null,
      () => false,
    )
    void first.then((is) => navigate({ to: is ? '/' : '/files' }))
    try {
      const { ids } = await mutateAsync(files)
      setBrought(ids)
    } catch (failure) {
      toast({ text: sayFailure(failure) })
    }
  })

  useEffect(() => {
    let depth = 0
    const withFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const enter = (event: DragEvent) => {
      if (!withFiles(event)) return
      depth += 1
      setOver(true)
    }
    const leave = () => {
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    }
    const hover = (event: DragEvent) => withFiles(event) && event.preventDefault()
    const drop = (event: DragEvent) => {
      if (!withFiles(event)) return
      event.preventDefault()
      depth = 0
      setOver(false)
      void take([...(event.dataTransfer?.files ?? [])])
    }
    const listeners = { dragenter: enter, dragleave: leave, dragover: hover, drop } as const
    for (const [name, listener] of Object.entries(listeners)) addEventListener(name as 'drop', listener)
    return () => {
      for (const [name, listener] of Object.entries(listeners)) removeEventListener(name as 'drop', listener)
    }
  }, [])

  const open = useMemo(() => () => input.current?.click(), [])
  return (
    <OpenFilesContext value={open}>
      {children}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={say('screen.choose-files')}
        onChange={(event) => {
          void take([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      {isPending && (
        <p className={styles['bringing']} role="status">
          {say('screen.drop.bringing')}
        </p>
      )}
      {over && (
        <div className={styles['over']}>
          <p>{say('screen.drop.let-go')}</p>
          <span aria-hidden="true" />
          <p className="quiet">{say('screen.drop.kinds')}</p>
        </div>
      )}
    </OpenFilesContext>
  )
}

/** When the files that were just brought are in, says so once, with the way back. */
function useUndoToast(brought: readonly string[], told: () => void) {
  const speech = useSpeech()
  const { say, sayFailure } = speech
  const { data } = useQuery(sourcesQuery)
  const undo = useUndoImport()
  const toast = useToast()
  const watch = useEffectEvent(() => {
    if (!data || brought.length === 0) return
    // What was asked before the files came does not know of them.
    const mine = data.sources.filter((source) => brought.includes(source.id))
    const open = mine.length < brought.length || mine.some((source) => ['waiting', 'reading', 'asked', 'ready'].includes(source.status))
    if (open || data.progress.busy) return
    const done = mine.filter((source) => source.status === 'done')
    told()
    if (done.length === 0) return
    const takeBack = async () => {
      try {
        const undone: Undone[] = []
        for (const source of done.toReversed()) undone.push((await undo.mutateAsync(source.id)).undone)
        toast({
          text: undoneText(
            done.map(({ file }) => file),
            undone,
            speech,
          ),
        })
      } catch (failure) {
        toast({ text: sayFailure(failure) })
      }
    }
    toast({
      text: say('screen.brought', { files: done.length, file: done[0]?.file ?? '' }),
      action: { label: say('screen.undo'), run: () => void takeBack() },
    })
  })
  useEffect(() => watch(), [brought, data])
}
