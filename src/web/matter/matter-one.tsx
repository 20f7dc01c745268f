/** One matter on one page: where it stands and why, what can be done about it and by whom, and what was decided. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { MatterPage } from '../../core/matter/matter-page.ts'
import { CallFailed } from '../call.ts'
import { Question } from '../gate/question.tsx'
import { useSpeech } from '../language.tsx'
import { ServedObjective } from '../objective/served-objective.tsx'
import { matterQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { Late } from '../ui/late.tsx'
import { useStill } from '../ui/still.ts'
import { Trouble } from '../ui/trouble.tsx'
import { FiveTests } from './five-tests.tsx'
import { MatterAbout } from './matter-about.tsx'
import { MatterActs } from './matter-acts.tsx'
import { MatterHistory } from './matter-history.tsx'
import { MatterKin } from './matter-kin.tsx'
import { Why as WhyHere } from '../workspace/why.tsx'
import styles from './matter-one.module.css'
import { standsText, titleOf } from './matter-words.ts'
import { useAct } from '../telling.ts'

const route = getRouteApi('/gate/$id')

export function MatterOne() {
  const speech = useSpeech()
  const { say, sayFailure } = speech
  const { id } = route.useParams()
  const telling = useAct()
  const { data, error, refetch } = useQuery(matterQuery(id))
  const page = useStill(data, telling.pending)
  if (!page) {
    if (!error) return <Late height={420} label={say('screen.loading')} />
    return (
      <Trouble page text={sayFailure(error)}>
        {error instanceof CallFailed && error.code === 'matter-unknown' ? (
          <Link to="/gate" className="text-link">
            {say('screen.matter.to-gate')}
          </Link>
        ) : (
          <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
        )}
      </Trouble>
    )
  }
  return (
    <article className={styles['matter']}>
      <Link to="/gate" search={{ status: page.matter.status }} className={styles['back'] ?? ''}>
        ← {say('screen.page.gate')}
      </Link>
      <header>
        <h1>{titleOf(page.matter, speech)}</h1>
        <MatterAbout row={page.matter} />
        <p className={styles['stands']}>{standsText(page, speech)}</p>
        <ServedObjective />
        <WhyHere />
        {page.matter.remains && !page.answers.some(({ test, by }) => test === 'pareto' && by === 'data') && (
          <p className="quiet">{say('screen.matter.remains', page.matter.remains)}</p>
        )}
      </header>
      <MatterActs page={page} />
      {page.matter.test !== null && (
        <section className={styles['question']} aria-label={say('screen.gate.at-hand')}>
          <Question key={`${id} ${page.matter.test}`} page={page} telling={telling} />
        </section>
      )}
      <Why page={page} />
      <MatterKin page={page} />
      <MatterHistory id={id} />
      {telling.who}
    </article>
  )
}

function Why({ page }: { readonly page: MatterPage }) {
  const { say } = useSpeech()
  return (
    <section>
      <h2>{say('screen.matter.why')}</h2>
      <div className={styles['tests']}>
        <FiveTests page={page} />
      </div>
      {page.round > 0 && <p className="quiet small">{say('screen.matter.rounds', { rounds: page.round })}</p>}
    </section>
  )
}
