/** The calendars that are read by themselves: when each was read, what is wrong with it, and connecting another. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Feed } from '../../core/feed/feed.ts'
import { ago } from '../fact/source-words.ts'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Download } from '../ui/download.tsx'
import { useToast } from '../ui/toast.tsx'
import { ConnectSheet } from './connect-sheet.tsx'
import { feedsQuery, isDue, useDisconnectFeed, useLookAtFeed } from './feed-queries.ts'
import { Term } from '../word/term.tsx'
import styles from './feeds.module.css'

export function Feeds() {
  const { say, sayFailure } = useSpeech()
  const { data, error } = useQuery(feedsQuery)
  const [connecting, setConnecting] = useState(false)
  const feeds = data?.feeds ?? []
  return (
    <section className={styles['feeds']} aria-label={say('screen.feed.heading')}>
      <header>
        <h2>
          <Term word="feed">{say('screen.feed.heading')}</Term>
        </h2>
        <Button onClick={() => setConnecting(true)}>{say('screen.feed.connect')}</Button>
      </header>
      <p className="quiet">{data && feeds.length > 0 ? say('screen.feed.basis', { hours: data.everyHours }) : say('screen.feed.none')}</p>
      {error && !data && <p role="alert">{sayFailure(error)}</p>}
      <ul>
        {feeds.map((feed) => (
          <FeedLine key={feed.id} feed={feed} />
        ))}
      </ul>
      {feeds.length > 0 && <Download sheet="calendars" what={say('screen.feed.heading')} named />}
      {connecting && <ConnectSheet onClose={() => setConnecting(false)} />}
    </section>
  )
}

function FeedLine({ feed }: { readonly feed: Feed }) {
  const speech = useSpeech()
  const { say, sayRefusal, sayFailure } = speech
  const look = useLookAtFeed()
  const disconnect = useDisconnectFeed()
  const toast = useToast()
  const { id, name, host, readAt, trouble } = feed
  // This line leaves the list as soon as it is disconnected, and what hangs on it would never be told.
  const tryTo = async (command: () => Promise<unknown>, done?: string) => {
    try {
      await command()
      if (done !== undefined) toast({ text: done })
    } catch (failure) {
      toast({ text: sayFailure(failure) })
    }
  }
  const due = isDue(feed)
  return (
    <li>
      <div className={styles['feed']}>
        <div className={styles['what']}>
          <strong title={name}>{name}</strong>
          <span className="quiet">{host}</span>
        </div>
        <span className="quiet" role="status">
          {due
            ? say('screen.feed.looking')
            : readAt === null
              ? say('screen.feed.never')
              : say('screen.feed.read', { ago: ago(readAt, speech) })}
        </span>
        <div className={styles['acts']}>
          <button
            type="button"
            className="text-link"
            disabled={due || look.isPending}
            aria-label={say('screen.feed.look-this', { name })}
            onClick={() => void tryTo(() => look.mutateAsync(id))}
          >
            {say('screen.feed.look')}
          </button>
          <button
            type="button"
            className="text-link"
            disabled={disconnect.isPending}
            aria-label={say('screen.feed.disconnect-this', { name })}
            onClick={() => void tryTo(() => disconnect.mutateAsync(id), say('screen.feed.disconnected', { name }))}
          >
            {say('screen.feed.disconnect')}
          </button>
        </div>
      </div>
      {trouble !== null && !due && (
        <p className={styles['trouble']}>
          {sayRefusal(trouble.code, trouble.facts)} {trouble.code !== 'feed-taken-back' && readAt !== null && say('screen.feed.kept')}
        </p>
      )}
    </li>
  )
}
