/** What speaks and waits for an answer: each alarm with what was different, a correction with an owner, or a new baseline. */
import { useState } from 'react'
import type { Alarm } from '../../core/course/alarm.ts'
import { tellAlarm } from '../../messages/tell-course.ts'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { AgreementSheet } from './agreement-sheet.tsx'
import { AlarmSheet } from './alarm-sheet.tsx'
import { Term } from '../word/term.tsx'
import styles from './alarms.module.css'
import { RestartSheet } from './restart-sheet.tsx'

type Doing = { readonly what: 'look' | 'answer' | 'restart'; readonly alarm: Alarm }
type Props = { readonly alarms: readonly Alarm[]; readonly until: string; readonly review?: string | null }

export function Alarms({ alarms, until, review = null }: Props) {
  const { say, language } = useSpeech()
  const [doing, setDoing] = useState<Doing | null>(null)
  const close = () => setDoing(null)
  if (alarms.length === 0) return null
  return (
    <section className={styles['alarms']} aria-labelledby="alarms">
      <h2 id="alarms">
        <Term word="alarm">{say('screen.course.alarms', { count: alarms.length })}</Term>
      </h2>
      <ul>
        {alarms.map((alarm) => (
          <li key={`${alarm.measure} ${alarm.kind} ${alarm.cycle}`}>
            <p>{tellAlarm(language, alarm)}</p>
            <div className={styles['acts']}>
              <Button weight="main" onClick={() => setDoing({ what: 'answer', alarm })}>
                {say('screen.course.alarm.answer')}
              </Button>
              <Button onClick={() => setDoing({ what: 'look', alarm })}>{say('screen.course.alarm.look')}</Button>
              <Button weight="quiet" onClick={() => setDoing({ what: 'restart', alarm })}>
                {say('screen.course.alarm.restart')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {doing?.what === 'look' && <AlarmSheet alarm={doing.alarm} onClose={close} />}
      {doing?.what === 'answer' && (
        <AgreementSheet
          alarm={{ measure: doing.alarm.measure, kind: doing.alarm.kind, cycle: doing.alarm.cycle }}
          about={tellAlarm(language, doing.alarm)}
          review={review}
          until={until}
          onClose={close}
        />
      )}
      {doing?.what === 'restart' && <RestartSheet alarm={doing.alarm} onClose={close} />}
    </section>
  )
}
