/** The owner describes a matter better: its words, its ties, and what is left of it. */
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { MatterPage } from '../../core/matter/matter-page.ts'
import { useSpeech, type Speech } from '../language.tsx'
import { ChangedMeanwhile, type Field } from '../meanwhile.tsx'
import { matterQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast.tsx'
import styles from './catch-sheet.module.css'
import { tieCodes } from '../../core/gate/ties.ts'
import { fieldOfRefusal, remainsTold, tiesTold, typedMatter, type TypedMatter } from './fields.ts'
import { MatterFields } from './matter-fields.tsx'
import { standsText } from './matter-words.ts'
import { useAct } from '../telling.ts'

const MOST = 200

type Props = {
  readonly page: MatterPage
  readonly onClose: () => void
  /** It was described, and may stand elsewhere now. */
  readonly onDescribed?: () => void
}

export function DescribeSheet({ page, onClose, onDescribed }: Props) {
  const speech = useSpeech()
  const { say } = speech
  const { act, pending, refused, forget, who } = useAct()
  const client = useQueryClient()
  const toast = useToast()
  const { id } = page.matter
  // As it stood when the sheet was opened: what changes meanwhile is not undone by what nobody touched here.
  const now = typedMatter(page.matter)
  const [before, setBefore] = useState(now)
  const [seen, setSeen] = useState(page.version)
  const [typed, setTyped] = useState(before)
  const [half, setHalf] = useState<'value' | 'hours' | null>(null)
  const meanwhile = refused?.meanwhile ?? null
  const field = refused && !meanwhile && (fieldOfRefusal[refused.code] ?? 'all')
  const wrong = (name: string) => (half === name ? say('screen.matter.remains-half') : field === name ? (refused?.text ?? null) : null)
  const takeTheirs = () => {
    setBefore(now)
    setTyped(now)
    setSeen(page.version)
    forget()
  }
  const keep = async (at: number) => {
    const remains = remainsTold(typed)
    setHalf(remains === 'half' ? (typed.hours === '' ? 'hours' : 'value') : null)
    if (remains === 'half') return
    const told = {
      matter: id,
      seen: at,
      ties: tiesTold(typed, before),
      ...(typed.title !== before.title && { title: typed.title }),
      ...((typed.valueEuro !== before.valueEuro || typed.hours !== before.hours) && { remains }),
    }
    if (!(await act('matter/describe-matter', told))) return
    onClose()
    onDescribed?.()
    toast({ text: say('screen.matter.described', { stands: standsText(await client.fetchQuery(matterQuery(id)), speech) }) })
  }
  return (
    <>
      <Dialog open title={say('screen.matter.describe-title')} close={say('screen.close')} onClose={onClose}>
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault()
            void keep(seen)
          }}
        >
          <TextField
            name={say('screen.matter.title')}
            value={typed.title}
            most={MOST}
            error={wrong('title')}
            onChange={(title) => setTyped({ ...typed, title })}
          />
          <MatterFields typed={typed} wrong={wrong} onChange={setTyped} />
          {wrong('all') && (
            <p className={styles['error']} role="alert">
              {wrong('all')}
            </p>
          )}
          <ChangedMeanwhile
            meanwhile={meanwhile}
            fields={fieldsOf(before, now, say)}
            pending={pending}
            onTheirs={takeTheirs}
            onMine={(version) => void keep(version)}
          />
          <Button type="submit" weight="main" disabled={pending}>
            {say('screen.save')}
          </Button>
        </form>
      </Dialog>
      {who}
    </>
  )
}

function fieldsOf(before: TypedMatter, now: TypedMatter, say: Speech['say']): readonly Field[] {
  const number = (value: number | '') => (value === '' ? '' : say('screen.as.count', { value }))
  return [
    [say('screen.matter.title'), before.title, now.title],
    ...tieCodes.map((code): Field => [say(`tie.${code}`), before.ties[code].text, now.ties[code].text]),
    [say('screen.matter.value-left'), number(before.valueEuro), number(now.valueEuro)],
    [say('screen.matter.hours-left'), number(before.hours), number(now.hours)],
  ]
}
