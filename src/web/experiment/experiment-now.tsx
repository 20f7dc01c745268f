/** The experiment that runs, as a line of the review: what an hour brought so far, and the way to all of it. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { soFarOf } from '../../core/experiment/progress.ts'
import { tellMeasured, tellRun } from '../../messages/tell-experiment.ts'
import { useSpeech } from '../language.tsx'
import { workspaceQuery } from '../queries.ts'
import { Marked } from '../ui/marked.tsx'
import { experimentQuery } from './experiment-queries.ts'
import styles from './experiment.module.css'

export function ExperimentNow() {
  const { say, day, language } = useSpeech()
  const { data: workspace } = useQuery(workspaceQuery)
  const { data: page } = useQuery({
    ...experimentQuery(workspace?.plan ?? null, { quarters: 1, byGroup: false }),
    enabled: workspace !== undefined,
  })
  if (!page?.standing) return null
  return (
    <section className={styles['experiment']} aria-labelledby="experiment-now">
      <h2 id="experiment-now">{say('screen.experiment')}</h2>
      <p>{tellRun(language, page.standing, true, day)}</p>
      {tellMeasured(language, soFarOf(page.standing)).map((sentence) => (
        <p key={sentence}>
          <Marked text={sentence} />
        </p>
      ))}
      <p>
        <Link to="/course" className="text-link">
          {say('screen.experiment.to-course')}
        </Link>
      </p>
    </section>
  )
}
