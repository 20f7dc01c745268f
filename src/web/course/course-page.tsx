/** The course: on course or not as a sentence, the picture that says so, what speaks, what was agreed, and the charts. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { CoursePage as Page } from '../../core/course/course-page.ts'
import { tellBand, tellHeading, tellPhase } from '../../messages/tell-course.ts'
import { useSpeech } from '../language.tsx'
import { useTelling } from '../telling.ts'
import { Button } from '../ui/button.tsx'
import { Download } from '../ui/download.tsx'
import { Heading } from '../ui/heading.tsx'
import { Late } from '../ui/late.tsx'
import { Empty, Trouble } from '../ui/trouble.tsx'
import { Agreements } from './agreements.tsx'
import { Alarms } from './alarms.tsx'
import { Bundles } from './bundles.tsx'
import { CourseChart } from './course-chart.tsx'
import { Experiment } from '../experiment/experiment.tsx'
import styles from './course-page.module.css'
import { courseQuery } from './course-queries.ts'
import { HeadingFigure } from './heading-figure.tsx'
import { Rhythm } from './rhythm.tsx'

export function CoursePage() {
  const { say, sayFailure } = useSpeech()
  const { data: page, error, refetch } = useQuery(courseQuery)
  if (!page) {
    if (!error) return <Late height={420} label={say('screen.loading')} />
    return (
      <Trouble page text={sayFailure(error)}>
        <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
      </Trouble>
    )
  }
  return (
    <div className={styles['page']}>
      <Aimed page={page} />
      <Head page={page} />
      <Alarms alarms={page.open} until={page.cycle.to} />
      <Bundles />
      <Agreements agreements={page.agreements} today={page.today} until={page.cycle.to} />
      <Experiment />
      <Charts page={page} />
      <Rhythm rhythm={page.rhythm} cycle={page.cycle} />
    </div>
  )
}

/** Objective and planning, folded to a line: they are subordinate to the course (E35). */
function Aimed({ page: { aim, hourPriceEuro, phase } }: { readonly page: Page }) {
  const { say, day, euro, language } = useSpeech()
  return (
    <div className={styles['aimed']}>
      {aim !== null && (
        <p>
          <Link to="/focus">
            <strong>{aim.sentence ?? say('screen.erased')}</strong> {say('screen.home.by', { day: day(aim.by) })}
            {hourPriceEuro !== null && <> · {say('screen.course.hour-price', { price: euro(hourPriceEuro) })}</>}
          </Link>
        </p>
      )}
      <p data-phase={phase.phase}>{tellPhase(language, phase)}</p>
    </div>
  )
}

function Head({ page }: { readonly page: Page }) {
  const { say, day, language } = useSpeech()
  const { aim, heading, recordedTo, charts } = page
  const finding = tellHeading(language, page)
  if ('none' in heading || aim === null) {
    const recorded = recordedTo === null ? undefined : say('screen.course.recorded', { day: day(recordedTo) })
    return (
      <Heading finding={finding} basis={recorded}>
        {aim === null && charts.length > 0 && (
          <Link to="/focus" className="text-link">
            {say('screen.course.set-objective')}
          </Link>
        )}
      </Heading>
    )
  }
  return (
    <section className={styles['head']}>
      <Heading finding={finding} basis={tellBand(language, aim, heading)} />
      <HeadingFigure aim={aim} heading={heading} title={finding} />
    </section>
  )
}

function Charts({ page: { charts, heading } }: { readonly page: Page }) {
  const { say } = useSpeech()
  const { tell, who } = useTelling()
  if (charts.length === 0)
    return (
      <Empty page={false} text={say('screen.course.nothing')}>
        <Link to="/files" className="text-link">
          {say('screen.course.bring')}
        </Link>
      </Empty>
    )
  const needed = 'band' in heading && heading.band.neededEuro > 0 ? heading.band.neededEuro : null
  return (
    <section className={styles['charts']} aria-labelledby="charts">
      <h2 id="charts">{say('screen.course.charts')}</h2>
      <p className="quiet">{say('screen.course.charts-about')}</p>
      <div className={styles['grid']}>
        {charts.map((chart) => (
          <CourseChart
            key={chart.measure}
            chart={chart}
            path={chart.measure === 'margin' ? needed : null}
            onRestore={(from) => void tell(chart.measure, ['course/restore-baseline', { measure: chart.measure, from }])}
          />
        ))}
      </div>
      <Download sheet="course" what={say('screen.course.charts')} />
      {who}
    </section>
  )
}
