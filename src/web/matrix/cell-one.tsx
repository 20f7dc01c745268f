/** One cell of the matrix: what it is, who buys it and who does not, and a block of those. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { cellSorts, type CellPage } from '../../core/matrix/matrix-page.ts'
import { perHourOf } from '../../core/matrix/matrix.ts'
import { namesOf } from '../../messages/tell-matrix.ts'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Download } from '../ui/download.tsx'
import { Figure, Figures } from '../ui/figure.tsx'
import { Heading } from '../ui/heading.tsx'
import { Late } from '../ui/late.tsx'
import { Trouble } from '../ui/trouble.tsx'
import { BlockOfCell } from './block-of-cell.tsx'
import { CellCustomers } from './cell-customers.tsx'
import styles from './cell-one.module.css'
import { cellQuery } from './matrix-queries.ts'
import type { CellSearch } from './matrix-search.ts'

export function CellOne() {
  const { say, sayFailure } = useSpeech()
  const search = useSearch({ from: '/matrix/cell' })
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(cellQuery(search))
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  const page = data?.pages[0]
  const back = (
    <Link to="/matrix" className={styles['back'] ?? ''}>
      ← {say('screen.page.matrix')}
    </Link>
  )
  if (!page)
    return error ? (
      <>
        {back}
        <Trouble page text={sayFailure(error)}>
          <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
        </Trouble>
      </>
    ) : (
      <Late height={420} label={say('screen.loading')} />
    )
  return (
    <article className={styles['page']}>
      {back}
      <Head page={page} />
      <Who page={page} search={search} />
      <BlockOfCell page={page} />
      <CellCustomers rows={data.pages.flatMap(({ customers }) => customers)} page={page} onEnd={more} />
    </article>
  )
}

function Head({ page: { cell, counts, hourPriceEuro, worth } }: { readonly page: CellPage }) {
  const { say, euro, hours, percent, language } = useSpeech()
  const { fit, white, penetration, marginEuro } = cell
  const names = namesOf(language, cell)
  const perHour = perHourOf(cell)
  const finding =
    counts.white > 0 ? say('screen.matrix.cell.white', { ...names, ...counts }) : say('screen.matrix.cell.all', { ...names, ...counts })
  const compared =
    fit === null
      ? undefined
      : say('screen.matrix.cell.fit', {
          ...fit,
          found: say(`screen.matrix.cell.fit.${fit.found ?? 'none'}`),
          share: fit.othersBuy / fit.others,
        })
  return (
    <>
      <Heading finding={finding} basis={compared} />
      <Figures>
        <Figure
          name={say('screen.matrix.measure.margin')}
          value={marginEuro === null ? '–' : euro(marginEuro)}
          note={
            marginEuro === null ? say('screen.matrix.cell.no-margin') : say('screen.matrix.cell.margin-note', { revenue: cell.revenueEuro })
          }
        />
        <Figure name={say('screen.matrix.measure.hours')} value={`≈ ${hours(cell.hours)}`} note={say('screen.matrix.cell.hours-note')} />
        <Figure
          name={say('screen.matrix.measure.per-hour')}
          value={perHour === null ? '–' : `≈ ${euro(perHour)}`}
          note={hourPriceEuro === null ? undefined : say('screen.matrix.cell.per-hour-note', { price: hourPriceEuro })}
        />
        {penetration !== null && (
          <Figure
            name={say('screen.matrix.measure.penetration')}
            value={percent(penetration)}
            note={say('screen.matrix.cell.penetration-note', { buyers: cell.buyers, of: cell.customers })}
          />
        )}
      </Figures>
      {white !== null && (
        <p className={styles['expected']}>
          {say('screen.matrix.cell.expected', {
            customers: white.customers,
            chance: white.chance,
            each: white.eachEuro,
            euro: white.euro,
            low: white.lowEuro,
            high: white.highEuro,
            worth,
          })}
        </p>
      )}
    </>
  )
}

function Who({ page, search }: { readonly page: CellPage; readonly search: CellSearch }) {
  const { say, count } = useSpeech()
  const navigate = useNavigate()
  const change = (wanted: CellSearch) => void navigate({ to: '/matrix/cell', search: { ...search, ...wanted }, resetScroll: false })
  const known = page.cell.marginEuro !== null
  return (
    <div className={styles['tools']}>
      <div className={styles['who']} role="group" aria-label={say('screen.matrix.who')}>
        {(['white', 'buyers'] as const)
          .filter((who) => page.counts[who] > 0)
          .map((who) => (
            <Button key={who} weight="quiet" aria-pressed={page.who === who} onClick={() => change({ who })}>
              {say(`screen.matrix.who.${who}`)} <span className="quiet">{count(page.counts[who])}</span>
            </Button>
          ))}
      </div>
      <ChoiceField
        name={say('screen.matrix.sort')}
        value={search.sort ?? 'best'}
        options={cellSorts
          .filter((sort) => sort !== 'margin' || (known && page.who === 'buyers'))
          .map((value) => ({ value, label: say(`screen.matrix.sort.${value}`) }))}
        onChange={(sort) => change({ sort })}
      />
      <Download
        sheet="matrix-customers"
        what={say('export.matrix-customers')}
        filters={{ ...search, who: page.who }}
        nothing={page.total === 0}
      />
    </div>
  )
}
