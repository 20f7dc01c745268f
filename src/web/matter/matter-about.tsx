/** Under the words of a matter: whose it is, who met it, and on what it hangs. */
import { Link } from '@tanstack/react-router'
import type { MatterRow } from '../../core/matter/matter-page.ts'
import { useSpeech } from '../language.tsx'
import styles from './matter-about.module.css'
import { nameOf } from './matter-words.ts'

export function MatterAbout({ row }: { readonly row: MatterRow }) {
  const speech = useSpeech()
  const { say, day } = speech
  return (
    <ul className={styles['about']}>
      <li>{row.owner ? say('screen.matter.owner', { name: nameOf(row.owner, speech) }) : say('screen.matter.no-owner')}</li>
      {row.ties.map(({ tie, to, name }) => (
        <li key={tie}>
          {say(`tie.${tie}`)}:{' '}
          {tie === 'customer' ? (
            <Link to="/customers/$id" params={{ id: to }} className="text-link">
              {name}
            </Link>
          ) : (
            name
          )}
        </li>
      ))}
      <li>{say('screen.matter.caught', { name: nameOf(row.caughtBy, speech), day: day(row.caughtAt) })}</li>
    </ul>
  )
}
