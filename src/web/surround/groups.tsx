/** The groups, the largest first, each with the share that has a way in. */
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { customersIn, withWayIn } from '../../core/surround/coverage.ts'
import type { GroupRow } from '../../core/surround/surround-page.ts'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Meter } from '../ui/meter.tsx'
import styles from './groups.module.css'

type Props = { readonly groups: readonly GroupRow[]; readonly inAll: number; readonly chosen: string | null }

/** So many are enough for one look; the others are asked for, and the chosen one always stands there. */
const FIRST = 8

export function Groups({ groups, inAll, chosen }: Props) {
  const { say } = useSpeech()
  const [all, setAll] = useState(false)
  if (groups.length === 0) return null
  const shown = all ? groups : groups.filter(({ group }, at) => at < FIRST || group === chosen)
  return (
    <nav className={styles['groups']} aria-labelledby="groups">
      <h2 id="groups">{say('screen.surround.groups')}</h2>
      {inAll > groups.length && <p className="quiet small">{say('screen.surround.groups-more', { shown: groups.length, inAll })}</p>}
      <ul>
        <li>
          <Link to="/surround" search={{}} data-here={chosen === null} aria-current={chosen === null ? 'true' : undefined}>
            {say('screen.surround.all')}
          </Link>
        </li>
        {shown.map(({ group, coverage }) => {
          const [ways, whole] = [withWayIn(coverage), customersIn(coverage)]
          const told = say('screen.surround.group-ways', { ways, inAll: whole })
          return (
            <li key={group}>
              <Link
                to="/surround"
                search={group === null ? {} : { group }}
                data-here={group === chosen}
                aria-current={group === chosen ? 'true' : undefined}
              >
                <span>{group}</span>
                <span className="quiet small">{told}</span>
              </Link>
              <Meter label={group ?? ''} text={told} left={ways} whole={whole} />
            </li>
          )
        })}
      </ul>
      {shown.length < groups.length && (
        <Button weight="quiet" onClick={() => setAll(true)}>
          {say('screen.show-all', { count: groups.length })}
        </Button>
      )}
    </nav>
  )
}
