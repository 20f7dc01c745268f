/** Whether there is a connection and how much waits for it: small, beside who acts, and one step from the list. */
import { useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useSpeech } from '../language.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { turnPage } from './connection.ts'
import { useConnection } from './use-connection.ts'
import { moment } from './moment.ts'
import { useWaiting } from './waiting.ts'
import { WaitingList } from './waiting-list.tsx'
import styles from './waiting-status.module.css'

export function WaitingStatus() {
  const { say, language } = useSpeech()
  const { reached, keptAt } = useConnection()
  const queue = useWaiting()
  const [open, setOpen] = useState(false)
  const path = useRouterState({ select: (state) => state.location.pathname })
  useEffect(() => turnPage(), [path])
  const refused = queue.filter((entry) => entry.refused !== null).length
  const waiting = queue.length - refused
  const [first, ...rest] = [
    reached ? null : say('screen.offline.none'),
    waiting > 0 ? say('screen.offline.waiting', { waiting }) : null,
    refused > 0 ? say('screen.offline.refused', { refused }) : null,
    reached || keptAt === null ? null : say('screen.offline.kept-at', { at: moment(keptAt, language) }),
  ].filter((part) => part !== null)
  return (
    <>
      <div role="status" className={styles['place']}>
        {first !== undefined && (
          <button type="button" className={styles['status']} data-refused={refused > 0} onClick={() => setOpen(true)}>
            <span>{first}</span>
            {rest.length > 0 && <span>{rest.join(' · ')}</span>}
          </button>
        )}
      </div>
      <Dialog open={open} title={say('screen.offline.list')} close={say('screen.close')} onClose={() => setOpen(false)}>
        <WaitingList queue={queue} />
      </Dialog>
    </>
  )
}
