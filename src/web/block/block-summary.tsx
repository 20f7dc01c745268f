/** A block that is not active at a glance: when it is finished, whose it is, what it takes and brings, or how it ended. */
import { Link } from '@tanstack/react-router'
import type { BlockRow } from '../../core/block/block-page.ts'
import { useSpeech } from '../language.tsx'
import { Figure, Figures } from '../ui/figure.tsx'
import styles from './active-block.module.css'
import { BlockActions } from './block-actions.tsx'
import { nameOf, perHourOf, roughHours } from './block-words.ts'
import { endText } from './over.tsx'

export function BlockSummary({ block }: { readonly block: BlockRow }) {
  const speech = useSpeech()
  const { say, euro } = speech
  const { status, customers, matters, after, hours, valueEuro } = block
  const over = status === 'finished' || status === 'stopped'
  const perHour = perHourOf(block)
  const contents = say('screen.block.contents', { customers, matters })
  return (
    <section className={styles['active']}>
      {block.finishedWhen !== null ? (
        <p className={styles['end']}>
          <span className="quiet">{say('screen.block.finished-when')}</span> {block.finishedWhen}
        </p>
      ) : (
        !over && <p className={`quiet ${styles['end']}`}>{say('screen.block.not-defined')}</p>
      )}
      <Figures>
        <Figure
          name={say('screen.block.owner')}
          value={block.owner === null ? say('screen.block.nobody') : (block.owner.name ?? say('screen.erased'))}
          note={after.length > 0 ? say('screen.block.waits-for', { blocks: after.map((other) => nameOf(other, speech)).join(', ') }) : ''}
        />
        <Figure name={say('screen.block.hours')} value={roughHours(hours, speech)} note={over ? endText(block, speech) : ''} />
        <Figure
          name={say('screen.block.value')}
          value={euro(valueEuro)}
          note={perHour === null ? '' : say('screen.block.per-hour', { perHour })}
        />
        {over ? (
          <Figure name={say('screen.block.items')} value={contents} />
        ) : (
          <Figure
            name={say('screen.block.open')}
            value={say('screen.block.open-matters', { open: block.openMatters })}
            note={say('screen.block.in-it', { contents })}
          />
        )}
      </Figures>
      {status === 'stopped' && (
        <p>
          {say('screen.block.stopped-about')}{' '}
          <Link to="/block" hash="proposals" className="text-link">
            {say('screen.block.to-proposals')}
          </Link>
        </p>
      )}
      <BlockActions block={block} />
    </section>
  )
}
