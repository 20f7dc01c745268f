/** Somebody leaves: what they still have in hand, or else what then happens. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { HeldPage } from '../../core/team/team-page.ts'
import { locales } from '../../messages/say.ts'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Download } from '../ui/download.tsx'
import { Late } from '../ui/late.tsx'
import { useToast } from '../ui/toast.tsx'
import { HeldList } from './held-list.tsx'
import styles from './leave-sheet.module.css'
import { heldQuery, type TeamDecisions } from './team-queries.ts'

type Props = Pick<TeamDecisions, 'leave' | 'pending'> & { readonly onClose: () => void }

export function LeaveSheet({ member, ...rest }: Props & { readonly member: { readonly id: string; readonly name: string } }) {
  const { say, sayFailure } = useSpeech()
  const { data, error, isFetching } = useQuery({ ...heldQuery(member.id), staleTime: 0 })
  // What was in hand the last time one looked may be handed over by now.
  const held = isFetching ? undefined : data
  return (
    <Dialog open title={say('screen.team.leave', { name: member.name })} close={say('screen.close')} onClose={rest.onClose}>
      {held ? (
        Object.values(held.count).some((count) => count > 0) ? (
          <>
            <p>{say('screen.team.leave.holds', { name: member.name })}</p>
            <HeldList held={held} />
            <Download sheet="held" what={say('export.held')} filters={{ member: member.id }} />
          </>
        ) : (
          <Leaving id={member.id} held={held} {...rest} />
        )
      ) : error ? (
        <p role="alert">{sayFailure(error)}</p>
      ) : (
        <Late height={120} label={say('screen.loading')} />
      )}
    </Dialog>
  )
}

function Leaving({ id, held, leave, pending, onClose }: Props & { readonly id: string; readonly held: HeldPage }) {
  const { say, sayFailure, language } = useSpeech()
  const toast = useToast()
  const [error, setError] = useState<string | null>(null)
  const { name, leader, reports } = held
  const led = { number: reports.length, members: new Intl.ListFormat(locales[language]).format(reports) }
  const keep = async () => {
    try {
      if (!(await leave(id))) return
      onClose()
      toast({ text: say('screen.team.leave.done', { name }) })
    } catch (failure) {
      setError(sayFailure(failure))
    }
  }
  return (
    <>
      <p>{say('screen.team.leave.empty', { name })}</p>
      <ul className={styles['then']}>
        <li>{say('screen.team.leave.decides')}</li>
        <li>{say('screen.team.leave.hours')}</li>
        {reports.length > 0 && (
          <li>{leader === null ? say('screen.team.leave.at-top', led) : say('screen.team.leave.led-by', { ...led, leader })}</li>
        )}
        <li>{say('screen.team.leave.stays', { name })}</li>
      </ul>
      {error !== null && (
        <p className={styles['error']} role="alert">
          {error}
        </p>
      )}
      <Button weight="main" disabled={pending} onClick={() => void keep()}>
        {say('screen.team.leave.keep')}
      </Button>
    </>
  )
}
