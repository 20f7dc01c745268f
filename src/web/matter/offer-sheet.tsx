/** The owner offers a matter to another member, who has two working days or until a day of choice to accept it. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { MatterPage } from '../../core/matter/matter-page.ts'
import { useSpeech } from '../language.tsx'
import { membersQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useAct } from '../telling.ts'
import styles from './catch-sheet.module.css'

export function OfferSheet({ page, onClose }: { readonly page: MatterPage; readonly onClose: () => void }) {
  const { say } = useSpeech()
  const { act, pending, refused, who } = useAct()
  const { data } = useQuery(membersQuery)
  const [to, setTo] = useState('')
  const [until, setUntil] = useState('')
  const { id, owner } = page.matter
  const others = data?.members.filter((member) => member.id !== owner?.id) ?? []
  const late = refused?.code === 'offer-until-past'
  const offer = async () => {
    const told = { matter: id, to, ...(until !== '' && { until: endOfDay(until) }) }
    if (await act('matter/offer-matter', told)) onClose()
  }
  return (
    <>
      <Dialog open title={say('screen.matter.offer')} close={say('screen.close')} onClose={onClose}>
        {data && others.length === 0 ? (
          <p>{say('screen.matter.offer-nobody')}</p>
        ) : (
          <form
            className={styles['form']}
            onSubmit={(event) => {
              event.preventDefault()
              void offer()
            }}
          >
            <p className={styles['about']}>{say('screen.matter.offer-about')}</p>
            <ChoiceField
              name={say('screen.matter.offer-to')}
              value={to}
              options={[{ value: '', label: say('screen.choose') }, ...others.map(({ id: value, name }) => ({ value, label: name }))]}
              onChange={setTo}
            />
            <TextField
              name={say('screen.matter.offer-until')}
              about={say('screen.matter.offer-until-about')}
              kind="date"
              value={until}
              error={late ? refused.text : null}
              onChange={setUntil}
            />
            {refused && !late && (
              <p className={styles['error']} role="alert">
                {refused.text}
              </p>
            )}
            <Button type="submit" weight="main" disabled={to === '' || pending}>
              {say('screen.matter.offer-make')}
            </Button>
          </form>
        )}
      </Dialog>
      {who}
    </>
  )
}

/** The last moment of a day where the reader is, as ISO. */
const endOfDay = (day: string): string => new Date(`${day}T23:59:59.999`).toISOString()
