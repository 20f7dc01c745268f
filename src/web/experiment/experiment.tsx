/** The experiment near the line: before, what it can tell and what it costs; after the draw, what was measured in each cycle. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ExperimentPage } from '../../core/experiment/experiment-page.ts'
import { tellTaught } from '../../messages/tell-experiment.ts'
import { useSpeech } from '../language.tsx'
import { workspaceQuery } from '../queries.ts'
import { useTelling, type Telling } from '../telling.ts'
import { Button } from '../ui/button.tsx'
import { Fold } from '../ui/fold.tsx'
import { Marked } from '../ui/marked.tsx'
import { useToast } from '../ui/toast.tsx'
import { Design } from './design.tsx'
import { Term } from '../word/term.tsx'
import styles from './experiment.module.css'
import { experimentQuery, type Wanted } from './experiment-queries.ts'
import { Measured } from './measured.tsx'
import { Stop } from './stop.tsx'

/** Nothing at all before a plan: there is no line. */
export function Experiment() {
  const { say } = useSpeech()
  const [wanted, setWanted] = useState<Wanted>({ quarters: 1, byGroup: false })
  const { data: workspace } = useQuery(workspaceQuery)
  const { data: page } = useQuery({
    ...experimentQuery(workspace?.plan ?? null, wanted),
    enabled: workspace !== undefined,
    placeholderData: keepPreviousData,
  })
  const telling = useTelling()
  if (!page || (page.design === null && page.standing === null && page.ended.length === 0)) return null
  return (
    <section className={styles['experiment']} aria-labelledby="experiment">
      <h2 id="experiment">
        <Term word="experiment">{say('screen.experiment')}</Term>
      </h2>
      {page.standing === null && <p className="quiet">{say('screen.experiment.about')}</p>}
      {page.standing !== null && page.planning && <p role="status">{say('screen.experiment.planning')}</p>}
      {page.standing !== null && <Measured experiment={page.standing} standing />}
      <Taught page={page} telling={telling} />
      {page.standing !== null && <Stop telling={telling} />}
      {page.design !== null && <Design design={page.design} wanted={wanted} onWant={setWanted} telling={telling} />}
      <Before page={page} />
      <p>
        <Link to="/calibration" className="text-link">
          {say('screen.calibration.to-page')}
        </Link>
      </p>
      {telling.who}
    </section>
  )
}

/** What they teach together, with the offer to assume it from now on. */
function Taught({ page, telling }: { readonly page: ExperimentPage; readonly telling: Telling }) {
  const { say, language } = useSpeech()
  const toast = useToast()
  const learn = async () => {
    if ((await telling.tell('learn', ['experiment/learn-elasticity', {}])) === 'done') toast({ text: say('screen.experiment.has-learned') })
  }
  const refused = telling.refusedAbout('learn')
  return (
    <>
      {tellTaught(language, page).map((sentence) => (
        <p key={sentence}>
          <Marked text={sentence} />
        </p>
      ))}
      {page.mayLearn && (
        <div>
          <Button disabled={telling.pending} onClick={() => void learn()}>
            {say('screen.experiment.learn')}
          </Button>
        </div>
      )}
      {refused !== null && <p role="alert">{refused}</p>}
    </>
  )
}

function Before({ page: { ended } }: { readonly page: ExperimentPage }) {
  const { say } = useSpeech()
  const [open, setOpen] = useState(false)
  if (ended.length === 0) return null
  return (
    <Fold name={say('screen.experiment.before')} open={open} onFold={setOpen}>
      <ul className={styles['before']}>
        {ended.map((experiment) => (
          <li key={experiment.drawnAt}>
            <Measured experiment={experiment} standing={false} />
          </li>
        ))}
      </ul>
    </Fold>
  )
}
