/** One customer: the verdict and why, the numbers that decide it, its year, and the rows behind it all. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { CustomerPage } from '../../core/customer/customer-page.ts'
import { marginKnown } from '../../core/plan/verdict.ts'
import { why } from '../../messages/why.ts'
import { CallFailed } from '../call.ts'
import { ConscienceOfCustomer } from '../conscience/of-customer.tsx'
import { useSpeech } from '../language.tsx'
import { Known } from '../plan/known.tsx'
import { ServedObjective } from '../objective/served-objective.tsx'
import { customerQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { Dot } from '../ui/dot.tsx'
import { Figure, Figures } from '../ui/figure.tsx'
import { Late } from '../ui/late.tsx'
import { Trouble } from '../ui/trouble.tsx'
import { ContactsOfCustomer } from '../surround/contacts-of-customer.tsx'
import { WayInOfCustomer } from '../surround/way-in-of-customer.tsx'
import { Term } from '../word/term.tsx'
import { Why } from '../workspace/why.tsx'
import styles from './customer-one.module.css'
import { HowComputed } from './how-computed.tsx'
import { HoursFound } from './hours-found.tsx'
import { KnownAs } from './known-as.tsx'
import { JudgedPoints } from './judged-points.tsx'
import { Quarters } from './quarters.tsx'
import { Signals } from './signals.tsx'
import { SourceRows } from './source-rows.tsx'
import { Standing } from './standing.tsx'

const route = getRouteApi('/customers/$id')

export function CustomerOne() {
  const { say, sayFailure } = useSpeech()
  const { id } = route.useParams()
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(customerQuery(id))
  const page = data?.pages[0]
  if (!page) {
    if (!error) return <Late height={420} label={say('screen.loading')} />
    return (
      <Trouble page text={sayFailure(error)}>
        {error instanceof CallFailed && error.code === 'customer-unknown' ? (
          <Link to="/customers" className="text-link">
            {say('screen.to-customers')}
          </Link>
        ) : (
          <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
        )}
      </Trouble>
    )
  }
  const more = () => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }
  return (
    <article>
      <Link to="/customers" className={styles['back'] ?? ''}>
        ← {say('screen.page.customers')}
      </Link>
      <CustomerHead page={page} />
      <Standing page={page} />
      {page.row && <Deciding page={page} row={page.row} />}
      {page.row && <HowComputed numbers={page.row.numbers} />}
      <JudgedPoints key={page.id} page={page} />
      <Signals page={page} />
      <WayInOfCustomer customer={page.id} />
      <ContactsOfCustomer customer={page.id} />
      <ConscienceOfCustomer customer={page.id} />
      <div className={styles['year']}>
        <Quarters quarters={page.quarters} />
        <HoursFound work={page.work} />
      </div>
      <KnownAs customer={page.id} known={page.knownAs} />
      <SourceRows customer={page.id} rows={data.pages.flatMap((part) => part.sourceRows.rows)} total={page.sourceRows.total} onEnd={more} />
    </article>
  )
}

function CustomerHead({ page }: { readonly page: CustomerPage }) {
  const { say, language } = useSpeech()
  const about = [page.key, page.group, page.row?.owner && say('screen.customer.owner', { owner: page.row.owner })]
    .filter(Boolean)
    .join(' · ')
  return (
    <header className={styles['head']}>
      <h1>{page.name}</h1>
      <ServedObjective />
      <p className="quiet">
        {about} <Why />
      </p>
      {page.row ? (
        <p className={styles['verdict']}>
          <Dot fill={page.row.verdict} />
          <span>
            <strong>{say(`screen.verdict.${page.row.verdict}`)}</strong> {why(language, page.row)}.
          </span>
        </p>
      ) : (
        <p className={styles['verdict']}>{say('screen.customer.no-verdict')}</p>
      )}
    </header>
  )
}

function Deciding({ page, row }: { readonly page: CustomerPage; readonly row: NonNullable<CustomerPage['row']> }) {
  const { say, euro, hours, percent } = useSpeech()
  const { numbers } = row
  return (
    <Figures>
      <Figure
        name={say('screen.customer.margin')}
        value={<Known figure={euro(numbers.marginEuro)} known={marginKnown(numbers)} />}
        note={
          numbers.judged
            ? say('screen.judged.margin-note', { revenue: page.revenueEuro })
            : say('screen.customer.margin-note', { revenue: page.revenueEuro, expected: numbers.expectedMarginEuro })
        }
      />
      <Figure
        name={say('screen.column.hours-now')}
        value={<Known figure={hours(row.hoursNow)} known={row.hoursKnown} />}
        note={say('screen.customer.planned', { hours: hours(row.hoursPlanned) })}
      />
      <Figure
        name={<Term word="entry-price">{say('screen.customer.entry-price')}</Term>}
        value={euro(numbers.entryPriceEuro)}
        note={say('screen.customer.entry-price-note', { price: numbers.hourPriceEuro })}
      />
      <Figure
        name={say('screen.customer.chance')}
        value={percent(numbers.probabilityWhite)}
        note={say('screen.customer.regret', { regret: numbers.regretEuro })}
      />
    </Figures>
  )
}
