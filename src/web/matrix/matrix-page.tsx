/** The matrix: what it finds as a sentence, groups by products as a quiet table, and the white spots that may bring most. */
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { SHOWN_MOST, type MatrixPage as Page } from '../../core/matrix/matrix-page.ts'
import { NONE, UNSOLD } from '../../core/matrix/matrix.ts'
import { tellMatrixFinding } from '../../messages/tell-matrix.ts'
import { useSpeech } from '../language.tsx'
import { workspaceQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { Heading } from '../ui/heading.tsx'
import { Late } from '../ui/late.tsx'
import { useNarrow } from '../ui/narrow.ts'
import { Empty, Trouble } from '../ui/trouble.tsx'
import { IdeaHere } from '../workspace/why.tsx'
import { NoPlan } from '../workspace/no-plan.tsx'
import { BestSpots } from './best-spots.tsx'
import { MatrixFoot } from './matrix-foot.tsx'
import styles from './matrix-page.module.css'
import { matrixQuery } from './matrix-queries.ts'
import type { MatrixSearch } from './matrix-search.ts'
import { MatrixTable } from './matrix-table.tsx'
import { MatrixTools } from './matrix-tools.tsx'

export function MatrixPage() {
  const { say, sayFailure } = useSpeech()
  const search = useSearch({ from: '/matrix' })
  const { data: workspace } = useQuery(workspaceQuery)
  const planned = workspace?.plan != null
  const { data: page, error, refetch } = useQuery({ ...matrixQuery(search), enabled: planned })
  if (workspace && !planned) return <NoPlan />
  if (!page) {
    if (!error) return <Late height={520} label={say('screen.loading')} />
    return (
      <Trouble page text={sayFailure(error)}>
        <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
      </Trouble>
    )
  }
  if (page.matrix === null) return <Empty page text={say('screen.matrix.measuring')} lines={[<IdeaHere key="idea" />]} />
  return <Measured matrix={page.matrix} hourPriceEuro={page.hourPriceEuro} search={search} />
}

type Matrix = NonNullable<Page['matrix']>
type Props = { readonly matrix: Matrix; readonly hourPriceEuro: number | null; readonly search: MatrixSearch }

function Measured({ matrix, hourPriceEuro, search }: Props) {
  const { say, language } = useSpeech()
  const narrow = useNarrow()
  const navigate = useNavigate()
  const change = (wanted: MatrixSearch) => void navigate({ to: '/matrix', search: { ...search, ...wanted }, resetScroll: false })
  const { finding, period, compared, found, totals, best } = matrix
  const told = tellMatrixFinding(language, finding)
  const pictured = 'cell' in finding || finding.code === 'no-difference'
  if (!pictured)
    return (
      <div className={styles['page']}>
        <Heading finding={told} />
        <p>
          <Link to="/files" className="text-link">
            {say('screen.matrix.bring')}
          </Link>
        </p>
        <Notes matrix={matrix} />
      </div>
    )
  const moment = (day: string) => new Date(`${day}T00:00:00Z`)
  const measure = search.measure ?? (totals.marginEuro === null ? 'penetration' : 'margin')
  const spots = <BestSpots best={best} worth={matrix.worth} />
  return (
    <div className={styles['page']}>
      <Heading finding={told} basis={say('screen.matrix.basis', { from: moment(period.from), to: moment(period.to), compared, found })} />
      {totals.marginEuro === null && <p role="note">{say('screen.matrix.no-cost')}</p>}
      {narrow && spots}
      <div className={styles['whole']}>
        <MatrixTools
          measure={measure}
          sort={search.sort ?? 'revenue'}
          hourPriceEuro={hourPriceEuro}
          costKnown={totals.marginEuro !== null}
          onChange={change}
        />
        <MatrixTable
          matrix={matrix}
          measure={measure}
          hourPriceEuro={hourPriceEuro}
          onMore={(axis, shown) => change({ [axis]: Math.min(SHOWN_MOST, shown + 12) })}
        />
        <MatrixFoot matrix={matrix} measure={measure} hourPriceEuro={hourPriceEuro} title={told} />
        <Notes matrix={matrix} />
      </div>
      {!narrow && spots}
    </div>
  )
}

/** What stands apart, and what to do about it. */
function Notes({ matrix: { groups, products } }: { readonly matrix: Matrix }) {
  const { say } = useSpeech()
  const [ungrouped, unnamed, unsold] = [
    groups.find(({ at }) => at === NONE),
    products.find(({ at }) => at === NONE),
    products.find(({ at }) => at === UNSOLD),
  ]
  return (
    <ul className={styles['notes']}>
      {ungrouped && <li>{say('screen.matrix.note.no-group', { customers: ungrouped.customers })}</li>}
      {unnamed && <li>{say('screen.matrix.note.no-product', { revenue: unnamed.revenueEuro })}</li>}
      {unsold && unsold.hours > 0 && <li>{say('screen.matrix.note.unsold', { hours: unsold.hours })}</li>}
      {[...groups, ...products].some(({ at, behind }) => at === 0 && behind === 0) && <li>{say('screen.matrix.note.behind')}</li>}
    </ul>
  )
}
