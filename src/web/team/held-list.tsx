/** What a member has in hand, kind by kind, each with the way to where it is handed over. */
import { Link } from '@tanstack/react-router'
import type { HeldMatter, HeldPage } from '../../core/team/team-page.ts'
import { useSpeech } from '../language.tsx'
import styles from './leave-sheet.module.css'

export function HeldList({ held: { count, matters, debts, offers, blocks } }: { readonly held: HeldPage }) {
  const { say } = useSpeech()
  return (
    <>
      <Matters head={say('screen.team.held.matters', { count: count.matters })} matters={matters} count={count.matters} />
      <Matters head={say('screen.team.held.debts', { count: count.debts })} matters={debts} count={count.debts} />
      <Matters head={say('screen.team.held.offers', { count: count.offers })} matters={offers} count={count.offers} />
      {blocks.length > 0 && (
        <section className={styles['held']}>
          <h3>{say('screen.team.held.blocks', { count: count.blocks })}</h3>
          <ul>
            {blocks.map(({ id, name, status }) => (
              <li key={id}>
                <Link to="/block/$id" params={{ id }} className="text-link">
                  {name ?? say('screen.team.held.block', { status })}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Matters({ head, matters, count }: { readonly head: string; readonly matters: readonly HeldMatter[]; readonly count: number }) {
  const { say } = useSpeech()
  if (count === 0) return null
  return (
    <section className={styles['held']}>
      <h3>{head}</h3>
      <ul>
        {matters.map(({ id, title }) => (
          <li key={id}>
            <Link to="/gate/$id" params={{ id }} className="text-link">
              {title ?? say('screen.erased')}
            </Link>
          </li>
        ))}
        {count > matters.length && <li className="quiet">{say('screen.team.held.more', { count: count - matters.length })}</li>}
      </ul>
    </section>
  )
}
