/** The owner describes a matter better: its words, its ties, and what is left of it. */
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { MatterPage } from '../../core/matter/matter-page.ts'
import { useSpeech } from '../language.tsx'
import { matterQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast.tsx'
import styles from './catch-sheet.module.css'
import { fieldOfRefusal, remainsTold, tiesTold, typedMatter } from './fields.ts'
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
  const { act, pending, refused, who } = useAct()
  const client = useQueryClient()
  const toast = useToast()
  const { id } = page.matter
  // As it stood when the sheet was opened: what changes meanwhile is not undone by what nobody touched here.
  const [before] = useState(() => typedMatter(page.matter))
  const [typed, setTyped] = useState(before)
  const [half, setHalf] = useState<'value' | 'hours' | null>(null)
  const field = refused && (fieldOfRefusal[refused.code] ?? 'all')
  const wrong = (name: string) => (half === name ? say('screen.matter.remains-half') : field === name ? (refused?.text ?? null) : null)
  const keep = async () => {
    const remains = remainsTold(typed)
    setHalf(remains === 'half' ? (typed.hours === '' ? 'hours' : 'value') : null)
    if (remains === 'half') return
    const told = {
      matter: id,
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
            void keep()
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
          <Button type="submit" weight="main" disabled={pending}>
            {say('screen.save')}
          </Button>
        </form>
      </Dialog>
      {who}
    </>
  )
}
