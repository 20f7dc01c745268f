/** The review of a cycle: an agenda that prepared itself, agreements with an owner at once, and minutes that print (E24, E37). */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReviewPage as Page } from '../../core/course/review-page.ts'
import { tellHeading } from '../../messages/tell-course.ts'
import { Questions } from '../conscience/questions.tsx'
import { useSpeech } from '../language.tsx'
import { workspaceQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { Heading } from '../ui/heading.tsx'
import { Late } from '../ui/late.tsx'
import { Marked } from '../ui/marked.tsx'
import { Trouble } from '../ui/trouble.tsx'
import { Agreements } from './agreements.tsx'
import { Alarms } from './alarms.tsx'
import { ExperimentNow } from '../experiment/experiment-now.tsx'
import { Bundles } from './bundles.tsx'
import { HoldReview } from './hold-review.tsx'
import { MinutesFigures } from './minutes-figures.tsx'
import { Noticed } from './noticed.tsx'
import { Term } from '../word/term.tsx'
import { NoPlan } from '../workspace/no-plan.tsx'
import styles from './review-page.module.css'
import { reviewQuery } from './review-queries.ts'
import { Verified } from './verified.tsx'

const route = getRouteApi('/review')

export function ReviewPage() {
  const { say, sayFailure } = useSpeech()
  const { cycle } = route.useSearch()
  const { data: page, error, refetch } = useQuery(reviewQuery(cycle ?? null))
  const { data: workspace } = useQuery(workspaceQuery)
  if (!page) {
    if (!error) return <Late height={420} label={say('screen.loading')} />
    return (
      <Trouble page text={sayFailure(error)}>
        <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
        <Link to="/review" className="text-link">
          {say('screen.review.next')}
        </Link>
      </Trouble>
    )
  }
  if (workspace?.plan === null && isBlank(page)) return <NoPlan />
  return (
    <article className={styles['review']}>
      <Head page={page} />
      <section aria-labelledby="before">
        <h2 id="before">{say('screen.review.agreed-before')}</h2>
        <Agreements
          bare
          agreements={page.agreements}
          today={page.today}
          until={page.cycle.to}
          none={say('screen.review.agreed-before.none')}
          closed={page.held !== null}
        />
      </section>
      <Verified page={page} />
      <section aria-labelledby="course" className={styles['part']}>
        <h2 id="course">{say('screen.review.course')}</h2>
        {page.held === null ? <CourseNow page={page} /> : <MinutesFigures figures={page.held.figures} />}
      </section>
      {page.held === null && <Bundles />}
      {page.held === null && <ExperimentNow />}
      <Noticed page={page} />
      <section aria-labelledby="conscience">
        <h2 id="conscience">
          <Term word="conscience">{say('screen.conscience')}</Term>
        </h2>
        <p className="quiet">{say('screen.conscience.about')}</p>
        <Questions questions={page.conscience} customer={null} open={page.held === null} />
      </section>
      <section aria-labelledby="made">
        <h2 id="made">{say('screen.review.made')}</h2>
        <Agreements
          bare
          agreements={page.made}
          today={page.today}
          until={nextEnd(page)}
          review={page.cycle.from}
          none={say('screen.review.made.none')}
          closed={page.held !== null}
        />
        {page.dropped.length > 0 && (
          <div className={styles['dropped']}>
            <p className="quiet">{say('screen.review.dropped')}</p>
            <ul>
              {page.dropped.map((text, at) => (
                <li key={at}>{text ?? say('screen.erased')}</li>
              ))}
            </ul>
          </div>
        )}
      </section>
      {page.held === null && <HoldReview cycle={page.cycle.from} />}
      <Earlier page={page} />
    </article>
  )
}

/** Nobody agreed or held anything yet: without a plan there is nothing to look back on. */
const isBlank = ({ held, reviews, agreements, made, dropped }: Page): boolean =>
  held === null && [reviews, agreements, made, dropped].every((all) => all.length === 0)

/** What is agreed in a review is to be kept by the end of the cycle that runs. */
const nextEnd = ({ cycle, today }: Page): string => (cycle.to < today ? today : cycle.to)

function Head({ page: { cycle, running, held, since } }: { readonly page: Page }) {
  const { say, day } = useSpeech()
  const span = { from: day(cycle.from), to: day(cycle.to) }
  const finding = held === null ? (running ? 'screen.review.running' : 'screen.review.prepared') : 'screen.review.minutes'
  const basis =
    held === null
      ? say('screen.review.since', { day: day(since) })
      : say('screen.review.held', { day: day(held.at), by: held.by ?? say('screen.erased') })
  return (
    <Heading finding={say(finding, span)} basis={basis}>
      {held !== null && (
        <div className={styles['tools']}>
          <Button onClick={() => window.print()}>{say('screen.review.print')}</Button>
          <Link to="/review" className="text-link">
            {say('screen.review.next')}
          </Link>
        </div>
      )}
    </Heading>
  )
}

function CourseNow({ page: { course, alarms, cycle, finished } }: { readonly page: Page }) {
  const { say, language } = useSpeech()
  const names = finished.map(({ name }) => name ?? say('screen.block.unnamed')).join(', ')
  return (
    <>
      {course !== null && (
        <p>
          <Link to="/course">
            <Marked text={tellHeading(language, course)} />
          </Link>
        </p>
      )}
      <p>{say('screen.review.finished', { count: finished.length, names })}</p>
      {alarms.length === 0 ? (
        <p className="quiet">{say('screen.review.no-alarms')}</p>
      ) : (
        <Alarms alarms={alarms} until={cycle.to} review={cycle.from} />
      )}
    </>
  )
}

function Earlier({ page: { reviews, cycle } }: { readonly page: Page }) {
  const { say, day } = useSpeech()
  const others = reviews.filter(({ from }) => from !== cycle.from)
  if (others.length === 0) return null
  return (
    <section aria-labelledby="earlier" className={styles['earlier']}>
      <h2 id="earlier">{say('screen.review.all')}</h2>
      <ul>
        {others.map(({ from, to }) => (
          <li key={from}>
            <Link to="/review" search={{ cycle: from }} className="text-link">
              {say('screen.course.span', { from: day(from), to: day(to) })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
