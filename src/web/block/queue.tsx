/** The queue in its order, each block with what it brings and what it waits for, and the way to start it. */
import { Link } from '@tanstack/react-router'
import type { BlockRow, BlocksPage } from '../../core/block/block-page.ts'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { nameOf, perHourOf, roughHours } from './block-words.ts'
import { Refused } from './refused.tsx'
import styles from './queue.module.css'
import { useStart } from './use-start.tsx'

type QueueProps = Pick<BlocksPage, 'queue' | 'withinFactor'> & {
  /** Nothing is active, so that the first is the one to start. */
  readonly free: boolean
}

export function Queue({ queue, withinFactor, free }: QueueProps) {
  const { say } = useSpeech()
  const { start, telling, sheets } = useStart()
  return (
    <section className={styles['queue']} aria-labelledby="queue">
      <h2 id="queue">{say('screen.block.queue')}</h2>
      {queue.length === 0 ? (
        <p className="quiet">{say('screen.block.queue-empty')}</p>
      ) : (
        <>
          <ol className={styles['rows']}>
            {queue.map((block, at) => (
              <li key={block.id}>
                <Row block={block} place={at + 1} next={free && at === 0} pending={telling.pending} onStart={() => void start(block)} />
                <Refused text={telling.refusedAbout(block.id)} />
              </li>
            ))}
          </ol>
          <p className="quiet small">
            {withinFactor !== null && <>{say(withinFactor === 1 ? 'screen.block.order-proven' : 'screen.block.order-within-two')}. </>}
            {say('screen.block.order-about')}
          </p>
        </>
      )}
      {sheets}
    </section>
  )
}

type Props = {
  readonly block: BlockRow
  readonly place: number
  readonly next: boolean
  readonly pending: boolean
  readonly onStart: () => void
}

function Row({ block, place, next, pending, onStart }: Props) {
  const speech = useSpeech()
  const { say, count, euro } = speech
  const { id, owner, customers, matters, hours, valueEuro, after, finishedWhen, gutAsked } = block
  const perHour = perHourOf(block)
  const name = nameOf(block, speech)
  const told = [
    owner === null ? say('screen.block.no-owner') : (owner.name ?? say('screen.erased')),
    say('screen.block.contents', { customers, matters }),
    ...(finishedWhen === null ? [say('screen.block.to-define')] : []),
    ...(after.length > 0 ? [say('screen.block.waits-for', { blocks: after.map((other) => nameOf(other, speech)).join(', ') })] : []),
  ]
  return (
    <div className={styles['row']}>
      <span className={styles['place']}>{count(place)}</span>
      <div className={styles['what']}>
        <Link to="/block/$id" params={{ id }} className={styles['name']}>
          {name}
        </Link>
        <p className="quiet small">
          {told.join(' · ')}
          {gutAsked && (
            <>
              {' · '}
              <Link to="/go" className="text-link">
                {say('screen.block.gut-open')}
              </Link>
            </>
          )}
        </p>
      </div>
      <p className={styles['figures']}>
        <strong>{perHour === null ? '–' : say('screen.block.per-hour', { perHour })}</strong>
        <span>
          {euro(valueEuro)} · {say('screen.hours', { hours: roughHours(hours, speech) })}
        </span>
      </p>
      <Button weight={next ? 'main' : 'plain'} aria-label={say('screen.block.start-this', { name })} disabled={pending} onClick={onStart}>
        {say('screen.block.start')}
      </Button>
    </div>
  )
}
