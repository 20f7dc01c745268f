/** The one active block: a bar of hours that empties, what finished means, whose it is, and what is still open. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { BlocksPage } from '../../core/block/block-page.ts'
import { useSpeech } from '../language.tsx'
import { Figure, Figures } from '../ui/figure.tsx'
import { Meter } from '../ui/meter.tsx'
import styles from './active-block.module.css'
import { BlockActions } from './block-actions.tsx'
import { shareQuery } from './block-queries.ts'
import { isMeasured, roughHours } from './block-words.ts'
import { OpenMatters } from './open-matters.tsx'

type Props = {
  readonly active: NonNullable<BlocksPage['active']>
  /** The link to its own page: not on that page itself. */
  readonly linked?: boolean
}

export function ActiveBlock({ active, linked = true }: Props) {
  const speech = useSpeech()
  const { say, percent, day } = speech
  const { hoursPlanned, hoursSpent, hoursLeft, recordedUpTo } = active.progress
  const { data } = useQuery(shareQuery(active.id))
  const share = data?.share ?? null
  const measured = isMeasured(active)
  const [left, planned] = [roughHours(hoursLeft, speech), roughHours(hoursPlanned, speech)]
  return (
    <section className={styles['active']}>
      <Meter
        label={say('screen.block.meter')}
        text={measured ? say('screen.block.meter-text', { left, planned }) : say('screen.block.meter-unknown', { planned })}
        left={hoursLeft}
        whole={hoursPlanned}
        unknown={!measured}
      />
      <p className={styles['end']}>
        <span className="quiet">{say('screen.block.finished-when')}</span> {active.finishedWhen ?? say('screen.erased')}
      </p>
      <Figures>
        <Figure
          name={say('screen.block.owner')}
          value={active.owner?.name ?? say('screen.block.nobody')}
          note={active.startedAt === null ? undefined : say('screen.block.started', { day: day(active.startedAt) })}
        />
        <Figure
          name={say('screen.block.spent')}
          value={measured ? roughHours(hoursSpent, speech) : '–'}
          note={recordedUpTo === null ? say('screen.block.recorded-none') : say('screen.block.recorded', { day: day(recordedUpTo) })}
        />
        <Figure
          name={say('screen.block.share')}
          value={share === null ? '–' : percent(share)}
          note={data && say(share === null ? 'screen.block.share-none' : 'screen.block.share-note')}
        />
        <Figure
          name={say('screen.block.open')}
          value={say('screen.block.open-matters', { open: active.openMatters })}
          note={say('screen.block.in-it', {
            contents: say('screen.block.contents', { customers: active.customers, matters: active.matters }),
          })}
        />
      </Figures>
      <OpenMatters block={active} />
      <div className={styles['foot']}>
        <BlockActions block={active} />
        <p className={styles['more']}>
          {linked && (
            <Link to="/block/$id" params={{ id: active.id }} className="text-link">
              {say('screen.block.look-inside')}
            </Link>
          )}
        </p>
      </div>
    </section>
  )
}
