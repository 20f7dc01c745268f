/** One experiment: who takes part, what an hour brought so far, the estimate after each cycle, and the lots. */
import { useState } from 'react'
import type { ShownExperiment } from '../../core/experiment/experiment-page.ts'
import { soFarOf } from '../../core/experiment/progress.ts'
import { tellMeasured, tellRun } from '../../messages/tell-experiment.ts'
import { useSpeech } from '../language.tsx'
import { Download } from '../ui/download.tsx'
import { Fold } from '../ui/fold.tsx'
import { Marked } from '../ui/marked.tsx'
import { EstimateFigure } from './estimate-figure.tsx'
import styles from './experiment.module.css'
import { Lots } from './lots.tsx'

export function Measured({ experiment, standing }: { readonly experiment: ShownExperiment; readonly standing: boolean }) {
  const { say, day, language } = useSpeech()
  const [open, setOpen] = useState(false)
  return (
    <div className={styles['measured']}>
      <p>{tellRun(language, experiment, standing, day)}</p>
      {tellMeasured(language, soFarOf(experiment)).map((sentence) => (
        <p key={sentence}>
          <Marked text={sentence} />
        </p>
      ))}
      {experiment.learned && <p className="quiet">{say('screen.experiment.learned')}</p>}
      {experiment.progress.steps.some(({ estimate }) => estimate !== null) && <EstimateFigure experiment={experiment} />}
      <Fold name={say('screen.experiment.lots')} open={open} onFold={setOpen}>
        <Lots experiment={experiment} />
      </Fold>
      {standing && <Download sheet="lots" what={say('screen.experiment.lots')} />}
    </div>
  )
}
