/** The block that forms: what is in it, what it still needs to be said about it, and the way to the queue. */
import { Link } from '@tanstack/react-router'
import type { BlockRow } from '../../core/block/block-page.ts'
import { useSpeech } from '../language.tsx'
import { BlockActions } from './block-actions.tsx'
import { BlockForm } from './block-form.tsx'
import { nameOf, perHourOf, roughHours } from './block-words.ts'
import styles from './forming.module.css'

export function Forming({ block }: { readonly block: BlockRow | null }) {
  const speech = useSpeech()
  const { say, euro } = speech
  if (block === null) {
    return (
      <section className={styles['forming']} aria-labelledby="forming">
        <h2 id="forming">{say('screen.block.forming')}</h2>
        <p className="quiet">{say('screen.block.forming-none')}</p>
      </section>
    )
  }
  const perHour = perHourOf(block)
  const { id, customers, matters, hours, valueEuro } = block
  const figures = [
    say('screen.hours', { hours: roughHours(hours, speech) }),
    euro(valueEuro),
    ...(perHour === null ? [] : [say('screen.block.per-hour', { perHour })]),
  ]
  return (
    <section className={styles['forming']} aria-labelledby="forming">
      <h2 id="forming">
        {say('screen.block.forming')}: {nameOf(block, speech)}
      </h2>
      <p className="quiet">{say('screen.block.forming-about')}</p>
      <div className={styles['inside']}>
        <div className={styles['contents']}>
          <p className={styles['figures']}>
            {figures[0]} <span>{figures.slice(1).join(' · ')}</span>
          </p>
          <p>
            {say('screen.block.contents', { customers, matters })} ·{' '}
            <Link to="/block/$id" params={{ id }} className="text-link">
              {say('screen.block.look-inside')}
            </Link>
          </p>
          <BlockActions block={block} />
        </div>
        <BlockForm block={block} items={null} />
      </div>
    </section>
  )
}
