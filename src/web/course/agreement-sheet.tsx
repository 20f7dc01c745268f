/** Writing down an agreement: what is done, who does it, by which day. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Answered } from '../../core/course/agreement.ts'
import { useSpeech } from '../language.tsx'
import styles from '../matter/catch-sheet.module.css'
import { newId } from '../new-id.ts'
import { membersQuery } from '../queries.ts'
import { useAct } from '../telling.ts'
import { Button } from '../ui/button.tsx'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { LongTextField } from '../ui/long-text-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast.tsx'

type Props = {
  readonly alarm: Answered | null
  /** What the alarm says. */
  readonly about?: string
  /** First day of the cycle in whose review it is made. */
  readonly review?: string | null
  /** The day that is proposed. */
  readonly until: string
  readonly onClose: () => void
}

export function AgreementSheet({ alarm, about, review = null, until: proposed, onClose }: Props) {
  const { say } = useSpeech()
  const toast = useToast()
  const { act, pending, refused, who } = useAct()
  const { data } = useQuery(membersQuery)
  const [agreement] = useState(newId)
  const [text, setText] = useState('')
  const [owner, setOwner] = useState('')
  const [until, setUntil] = useState(proposed)
  const keep = async () => {
    if (!(await act('course/make-agreement', { agreement, text, owner: owner === '' ? null : owner, until, alarm, review }))) return
    onClose()
    toast({ text: say('screen.course.agree-done', { owner: data?.members.find(({ id }) => id === owner)?.name ?? '' }) })
  }
  return (
    <>
      <Dialog
        open
        title={say(alarm === null ? 'screen.course.agree' : 'screen.course.alarm.answer')}
        close={say('screen.close')}
        onClose={onClose}
      >
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault()
            void keep()
          }}
        >
          {about !== undefined && <p className={styles['about']}>{about}</p>}
          <LongTextField name={say('screen.course.agree-text')} value={text} most={500} onChange={setText} />
          <ChoiceField
            name={say('screen.course.agree-owner')}
            value={owner}
            options={[
              { value: '', label: say('screen.choose') },
              ...(data?.members ?? []).map(({ id: value, name }) => ({ value, label: name })),
            ]}
            onChange={setOwner}
          />
          <TextField name={say('screen.course.agree-until')} kind="date" value={until} onChange={setUntil} />
          {refused && (
            <p className={styles['error']} role="alert">
              {refused.text}
            </p>
          )}
          <Button type="submit" weight="main" disabled={pending}>
            {say('screen.course.agree-keep')}
          </Button>
        </form>
      </Dialog>
      {who}
    </>
  )
}
