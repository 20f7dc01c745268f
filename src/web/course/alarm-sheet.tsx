/** What was different in the cycle of an alarm: the customers by whom it differs, or where it happened. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Alarm } from '../../core/course/alarm.ts'
import { isOfCustomers, type AlarmPage, type OfCustomers } from '../../core/course/course-page.ts'
import type { MeasureCode } from '../../core/course/measure.ts'
import { tellAlarm, tellDriven } from '../../messages/tell-course.ts'
import { useSpeech } from '../language.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Late } from '../ui/late.tsx'
import styles from './alarm-sheet.module.css'
import { alarmQuery } from './course-queries.ts'

export function AlarmSheet({ alarm, onClose }: { readonly alarm: Alarm; readonly onClose: () => void }) {
  const { say, sayFailure, language } = useSpeech()
  const { data, error } = useQuery(alarmQuery(alarm))
  return (
    <Dialog open title={say('screen.course.alarm.look')} close={say('screen.close')} onClose={onClose}>
      <p className={styles['about']}>{tellAlarm(language, alarm)}</p>
      {data ? (
        <Drivers page={data} />
      ) : error ? (
        <p role="alert">{sayFailure(error)}</p>
      ) : (
        <Late height={160} label={say('screen.loading')} />
      )}
    </Dialog>
  )
}

/** Where measures that are of no customers are looked at. */
const elsewhere = {
  finished: { to: '/block', code: 'screen.page.block' },
  flow: { to: '/block', code: 'screen.page.block' },
  'hour-price': { to: '/focus', code: 'screen.page.focus' },
  debts: { to: '/gate', code: 'screen.page.gate' },
} as const satisfies Record<Exclude<MeasureCode, OfCustomers>, object>

function Drivers({ page: { alarm, drivers, compared } }: { readonly page: AlarmPage }) {
  const { say, language } = useSpeech()
  const { measure } = alarm
  if (!isOfCustomers(measure)) {
    const { to, code } = elsewhere[measure]
    return (
      <p>
        {say('screen.course.drivers.elsewhere')} {say('screen.course.drivers.none')}{' '}
        <Link to={to} className="text-link">
          {say(code)}
        </Link>
      </p>
    )
  }
  if (drivers.length === 0) return <p>{say('screen.course.drivers.nobody')}</p>
  const told = (value: number) => tellDriven(language, measure, value)
  return (
    <>
      <p className="quiet small">{say(`screen.course.drivers.${measure}`, { compared })}</p>
      <table className={styles['drivers']}>
        <thead>
          <tr>
            <th scope="col">{say('screen.course.drivers.customer')}</th>
            <th scope="col" className="number">
              {say('screen.course.drivers.here')}
            </th>
            <th scope="col" className="number">
              {say('screen.course.drivers.usual')}
            </th>
          </tr>
        </thead>
        <tbody>
          {drivers.map(({ id, name, here, usual }) => (
            <tr key={id}>
              <th scope="row">
                <Link to="/customers/$id" params={{ id }}>
                  {name}
                </Link>
              </th>
              <td className="number">{told(here)}</td>
              <td className="number">{told(usual)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
