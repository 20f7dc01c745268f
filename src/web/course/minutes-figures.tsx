/** The figures of a cycle as its minutes keep them. */
import { measures } from '../../core/course/measure.ts'
import type { ReviewFigures } from '../../core/course/review.ts'
import { tellAlarm, tellValue } from '../../messages/tell-course.ts'
import { tellMeasured } from '../../messages/tell-experiment.ts'
import { useSpeech } from '../language.tsx'
import { Figure, Figures } from '../ui/figure.tsx'
import { Marked } from '../ui/marked.tsx'
import styles from './minutes-figures.module.css'

export function MinutesFigures({ figures: { aheadEuro, measured, alarms, experiment } }: { readonly figures: ReviewFigures }) {
  const { say, language } = useSpeech()
  return (
    <>
      {aheadEuro !== null && <p>{say('screen.review.ahead', { ahead: aheadEuro >= 0, euro: Math.abs(aheadEuro) })}</p>}
      <Figures>
        {measures.flatMap((measure) => {
          const value = measured[measure]
          return value === undefined
            ? []
            : [<Figure key={measure} name={say(`course.measure.${measure}`)} value={tellValue(language, measure, value)} />]
        })}
      </Figures>
      {alarms.length === 0 ? (
        <p className="quiet">{say('screen.review.no-alarms')}</p>
      ) : (
        <ul className={styles['alarms']}>
          {alarms.map((alarm) => (
            <li key={`${alarm.measure} ${alarm.cycle} ${alarm.kind}`}>{tellAlarm(language, alarm)}</li>
          ))}
        </ul>
      )}
      {experiment && (
        <div className={styles['experiment']}>
          <h3>{say('screen.experiment')}</h3>
          {tellMeasured(language, experiment).map((sentence) => (
            <p key={sentence}>
              <Marked text={sentence} />
            </p>
          ))}
        </div>
      )}
    </>
  )
}
