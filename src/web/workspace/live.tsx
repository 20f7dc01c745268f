/** Hears what others change while this window is looked at, and tells quietly that the page in view is other than it was. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { hear } from '../call.ts'
import { useSpeech } from '../language.tsx'
import { membersQuery } from '../queries.ts'
import { roundsOf } from '../rounds.ts'
import { actingMember } from '../who.ts'
import styles from './live.module.css'

/** Only while nothing is heard. */
const LOOK_ANYWAY_MS = 60_000
const STAYS_MS = 8000

export function Live() {
  const { say } = useSpeech()
  const client = useQueryClient()
  /** Names of who changed something here; null where nobody did lately. */
  const [others, setOthers] = useState<readonly string[] | null>(null)
  useEffect(() => {
    const rounds = roundsOf(client, actingMember, (ids) => {
      // Who just joined is in no list yet.
      void client.fetchQuery({ ...membersQuery, staleTime: 0 }).then(({ members }) => {
        const names = members.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
        setOthers(names.length === ids.length ? names : [])
      }, console.warn)
    })
    const stop = listenWhileSeen(rounds.heard)
    return () => {
      stop()
      rounds.stop()
    }
  }, [client])
  useEffect(() => {
    if (others === null) return undefined
    const leave = setTimeout(() => setOthers(null), STAYS_MS)
    return () => clearTimeout(leave)
  }, [others])
  const [one, ...more] = others ?? []
  return (
    <div role="status" className={styles['place']}>
      {others && (
        <p className={styles['told']}>
          {one !== undefined && more.length === 0 ? say('screen.live.changed', { name: one }) : say('screen.live.changed-by-more')}
        </p>
      )}
    </div>
  )
}

/**
 * A browser gives one address few connections at a time, so a window that nobody sees lets go of its own; when it is seen
 * again it looks at everything once. So it does after a connection that broke.
 */
function listenWhileSeen(heard: Parameters<typeof hear>[0]): () => void {
  let stop: (() => void) | null = null
  let anyway: number | undefined
  // What the page asked when it opened is as new as the first that is heard; in a window that nobody saw then it is not.
  let opened = document.visibilityState === 'hidden'
  const up = () => {
    clearInterval(anyway)
    anyway = undefined
  }
  const follow = () => {
    if (document.visibilityState === 'hidden') {
      stop?.()
      stop = null
      up()
    } else {
      stop ??= hear(
        (change) => {
          if (change.what === 'look') up()
          if (change.what !== 'look' || opened) heard(change)
          opened = true
        },
        () => (anyway ??= window.setInterval(() => heard({ what: 'look' }), LOOK_ANYWAY_MS)),
      )
    }
  }
  follow()
  document.addEventListener('visibilitychange', follow)
  return () => {
    document.removeEventListener('visibilitychange', follow)
    stop?.()
    up()
  }
}
