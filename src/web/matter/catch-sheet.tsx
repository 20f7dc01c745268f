/** Catching a matter in one line, from anywhere; also as an alternative to one that got NO GO. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { tieCodes, type TieChange } from '../../core/gate/ties.ts'
import type { MatterRow } from '../../core/matter/matter-page.ts'
import { CallFailed } from '../call.ts'
import { useDecide } from '../decide.tsx'
import { useSpeech } from '../language.tsx'
import { newId } from '../new-id.ts'
import { matterQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Fold } from '../ui/fold.tsx'
import { Late } from '../ui/late.tsx'
import { useToast } from '../ui/toast.tsx'
import styles from './catch-sheet.module.css'
import { fieldOfRefusal, remainsTold, tiesTold, typedMatter } from './fields.ts'
import { MatterFields } from './matter-fields.tsx'
import { standsText, titleOf } from './matter-words.ts'

type Sheet = {
  readonly open: boolean
  readonly onClose: () => void
  /** Id of the matter that got NO GO, of which this is an alternative: it begins with the same ties. */
  readonly insteadOf?: string
  /** Another proposal also where no matter got the NO GO, but a customer or a block. */
  readonly alternative?: boolean
  /** Ties with which it begins, by name or id. */
  readonly ties?: TieChange
  /** It was caught, and the sheet is gone. */
  readonly onCaught?: () => void
}

export function CatchSheet({ open, onClose, insteadOf, alternative = insteadOf !== undefined, ties, onCaught }: Sheet) {
  const { say } = useSpeech()
  const { decide, pending, who } = useDecide()
  const { data } = useQuery({ ...matterQuery(insteadOf ?? ''), enabled: open && insteadOf !== undefined })
  const caught = () => {
    onClose()
    onCaught?.()
  }
  const ready = insteadOf === undefined || data !== undefined
  return (
    <>
      <Dialog
        open={open}
        title={say(alternative ? 'screen.catch.alternative' : 'screen.catch')}
        close={say('screen.close')}
        onClose={onClose}
      >
        {ready ? (
          <CatchForm
            alternative={alternative}
            instead={data?.matter ?? null}
            ties={ties ?? {}}
            pending={pending}
            decide={decide}
            onCaught={caught}
          />
        ) : (
          <Late height={120} label={say('screen.loading')} />
        )}
      </Dialog>
      {who}
    </>
  )
}

type Form = {
  readonly alternative: boolean
  readonly instead: MatterRow | null
  readonly ties: TieChange
  readonly pending: boolean
  readonly decide: ReturnType<typeof useDecide>['decide']
  readonly onCaught: () => void
}

const MOST = 200

function CatchForm({ alternative, instead, ties, pending, decide, onCaught }: Form) {
  const speech = useSpeech()
  const { say, sayFailure } = speech
  const tellWhere = useTellWhere()
  // One id for as long as the sheet is open: whoever tells it twice catches it once.
  const [id] = useState(newId)
  const telling = useRef(false)
  const [typed, setTyped] = useState(() => typedMatter(instead && { ...instead, title: null, remains: null }, { ...ties }))
  const [open, setOpen] = useState(tieCodes.some((code) => typed.ties[code].text !== ''))
  const [error, setError] = useState<{ readonly field: string; readonly text: string } | null>(null)
  const wrong = (field: string) => (error?.field === field ? error.text : null)
  const keep = async () => {
    const remains = remainsTold(typed)
    if (remains === 'half') return setError({ field: typed.hours === '' ? 'hours' : 'value', text: say('screen.matter.remains-half') })
    if (telling.current) return
    telling.current = true
    setError(null)
    try {
      const told = { matter: id, title: typed.title, ties: tiesTold(typed, typedMatter(null)), remains, insteadOf: instead?.id ?? null }
      const decided = await decide('matter/catch-matter', told, typed.title.trim())
      if (decided === null) return
      onCaught()
      if (decided !== 'kept') await tellWhere(id)
    } catch (failure) {
      if (failure instanceof CallFailed && failure.code === 'matter-there-already') {
        onCaught()
        await tellWhere(id)
        return
      }
      const field = (failure instanceof CallFailed && fieldOfRefusal[failure.code]) || 'all'
      if (field === 'customer' || field === 'remains') setOpen(true)
      setError({ field, text: sayFailure(failure) })
    } finally {
      telling.current = false
    }
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      {instead && <p className={styles['about']}>{say('screen.catch.instead-of', { title: titleOf(instead, speech) })}</p>}
      <div>
        <label className={styles['line']}>
          <span>{say(alternative ? 'screen.catch.alternative-what' : 'screen.catch.what')}</span>
          <input
            // The sheet gives the focus to what carries this when it opens; React's own comes too early for it.
            ref={(node) => node?.setAttribute('autofocus', '')}
            value={typed.title}
            maxLength={MOST}
            autoComplete="off"
            enterKeyHint="done"
            placeholder={alternative ? '' : say('screen.catch.example')}
            aria-invalid={wrong('title') !== null}
            aria-describedby="catch-said"
            onChange={(event) => setTyped({ ...typed, title: event.currentTarget.value })}
          />
        </label>
        <p id="catch-said" className={wrong('title') ? styles['error'] : styles['hint']} role={wrong('title') ? 'alert' : undefined}>
          {wrong('title') ?? say('screen.catch.enter')}
        </p>
      </div>
      <Fold name={say('screen.catch.more-known')} open={open} onFold={setOpen}>
        <p className={styles['hint']}>{say('screen.catch.more-about')}</p>
        <MatterFields
          typed={typed}
          wrong={wrong}
          onChange={(next) => {
            setTyped(next)
            setError(null)
          }}
        />
      </Fold>
      {wrong('all') && (
        <p className={styles['error']} role="alert">
          {wrong('all')}
        </p>
      )}
      <Button type="submit" weight="main" disabled={typed.title.trim() === '' || pending}>
        {say('screen.catch.keep')}
      </Button>
    </form>
  )
}

/** Says in a toast where a matter went, with the way to it. */
function useTellWhere() {
  const speech = useSpeech()
  const client = useQueryClient()
  const toast = useToast()
  const navigate = useNavigate()
  return async (id: string) => {
    const page = await client.fetchQuery(matterQuery(id))
    const open = { label: speech.say('screen.catch.open'), run: () => void navigate({ to: '/gate/$id', params: { id } }) }
    toast({ text: standsText(page, speech), action: open })
  }
}
