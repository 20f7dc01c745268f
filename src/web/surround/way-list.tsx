/** The customers of the group, from the inside out, each with its way in as a sentence. */
import { Link } from '@tanstack/react-router'
import { rings, type Ring } from '../../core/surround/coverage.ts'
import type { WayRow } from '../../core/surround/surround-page.ts'
import { tellChain, tellWay } from '../../messages/tell-surround.ts'
import { useSpeech } from '../language.tsx'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Dot } from '../ui/dot.tsx'
import { Download } from '../ui/download.tsx'
import { useNarrow, useNarrowest } from '../ui/narrow.ts'
import { Rows } from '../ui/rows.tsx'
import { Empty } from '../ui/trouble.tsx'
import { Term } from '../word/term.tsx'
import styles from './way-list.module.css'

type Props = {
  readonly group: string | null
  readonly ring: Ring | undefined
  readonly rows: readonly WayRow[]
  readonly total: number
  readonly onEnd: () => void
  readonly onRing: (ring: Ring | undefined) => void
}

export function WayList({ group, ring, rows, total, onEnd, onRing }: Props) {
  const { say } = useSpeech()
  const narrow = useNarrow()
  const narrowest = useNarrowest()
  const columns = [
    { key: 'verdict', head: <span className="hidden-text">{say('screen.column.verdict')}</span> },
    { key: 'name', head: say('screen.column.customer') },
    { key: 'ring', head: <Term word="ring">{say('screen.surround.column.ring')}</Term> },
    { key: 'way', head: <Term word="way-in">{say('screen.surround.column.way')}</Term> },
    { key: 'members', head: say('screen.surround.column.members'), className: styles['count'] },
  ]
  const all = { value: 'all' as const, label: say('screen.surround.every-ring') }
  return (
    <section className={styles['list']} aria-labelledby="ways">
      <div className={styles['tools']}>
        <h2 id="ways">{say('screen.surround.list')}</h2>
        <ChoiceField<Ring | 'all'>
          name={say('screen.surround.ring-choice')}
          value={ring ?? 'all'}
          options={[all, ...rings.map((one) => ({ value: one, label: say(`screen.surround.ring.${one}`) }))]}
          onChange={(chosen) => onRing(chosen === 'all' ? undefined : chosen)}
        />
        <Download sheet="surround" what={say('screen.surround.list')} filters={{ group, ring }} nothing={total === 0} />
      </div>
      {total === 0 ? (
        <Empty page={false} text={say('screen.surround.list-none')} />
      ) : (
        <Rows
          label={say('screen.surround.list')}
          className={styles['table']}
          count={rows.length}
          total={total}
          columns={columns}
          rowHeight={narrowest ? 152 : narrow ? 112 : rows.some(isPeopled) ? 76 : 56}
          onEnd={onEnd}
          renderRow={(index) => {
            const row = rows[index]
            return row && <Cells row={row} />
          }}
        />
      )}
      <p className="quiet small">{say('screen.surround.warmth-about')}</p>
    </section>
  )
}

/** With the people on it a way takes a second line. */
const isPeopled = ({ steps }: WayRow): boolean => steps.some(({ people }) => people !== undefined)

function Cells({ row }: { readonly row: WayRow }) {
  const { say, language, count, day } = useSpeech()
  const told = tellWay(language, row)
  const last = row.steps.at(-1)
  return (
    <>
      <div role="cell">{row.verdict && <Dot fill={row.verdict} label={say(`verdict.${row.verdict}`)} />}</div>
      <div role="cell" className={styles['name']}>
        <Link to="/customers/$id" params={{ id: row.id }} title={row.name}>
          {row.name}
        </Link>
      </div>
      <div role="cell" className={styles['ring']} data-ring={row.ring}>
        {say(`screen.surround.ring.${row.ring}`)}
      </div>
      <div role="cell" className={styles['way']} title={told}>
        {last ? (
          <>
            <span data-peopled={isPeopled(row)}>{tellChain(row.steps)}</span>
            <span className="quiet small">{say('screen.surround.met', { times: last.times, last: day(last.last) })}</span>
          </>
        ) : (
          <span>{told}</span>
        )}
      </div>
      <div role="cell" className={styles['count']}>
        {row.members === 0 ? '–' : count(row.members)}
      </div>
    </>
  )
}
