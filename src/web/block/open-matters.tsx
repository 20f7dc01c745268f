/** The matters in a block that are not closed: what stands between it and finished. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { BlockRow } from '../../core/block/block-page.ts'
import { useSpeech } from '../language.tsx'
import { blockQuery } from '../queries.ts'
import { stateText } from './block-words.ts'
import styles from './open-matters.module.css'

const MOST_SHOWN = 8

export function OpenMatters({ block }: { readonly block: BlockRow }) {
  const speech = useSpeech()
  const { say } = speech
  const { data } = useQuery({ ...blockQuery(block.id), enabled: block.openMatters > 0 })
  const open = data?.items.filter(({ what, matterStatus }) => what === 'matter' && matterStatus !== 'closed') ?? []
  if (block.openMatters === 0 || open.length === 0) return null
  return (
    <ul className={styles['open']} aria-label={say('screen.block.open')}>
      {open.slice(0, MOST_SHOWN).map((matter) => (
        <li key={matter.id}>
          <Link to="/gate/$id" params={{ id: matter.id }} className="text-link">
            {matter.name ?? say('screen.erased')}
          </Link>
          <span className="quiet small">
            {[...(matter.owner ? [matter.owner.name ?? say('screen.erased')] : []), stateText(matter, speech)].join(' · ')}
          </span>
        </li>
      ))}
      {open.length > MOST_SHOWN && <li className="quiet small">{say('screen.block.open-more', { more: open.length - MOST_SHOWN })}</li>}
    </ul>
  )
}
