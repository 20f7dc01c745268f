/** What was different in the cycle of an alarm. */
import { alarmId } from '../../core/course/alarm.ts'
import { isOfCustomers, type AlarmPage, type CoursePoint, type OfCustomers } from '../../core/course/course-page.ts'
import { refuse } from '../../core/refusal.ts'
import { standingStandards } from '../../store/rows/standing.ts'
import { discountDrivers, lostDrivers, marginDrivers, strengthDrivers, unitDrivers } from '../../store/rows/what-differed.ts'
import { show } from '../kinds.ts'
import { alarmShape } from './agreement-log.ts'
import { chartsNow } from './charts-now.ts'

/** Cycles before it with which it is compared: half a year of two weeks. */
const COMPARED = 13

export const showAlarm = show({
  word: 'course',
  name: 'show-alarm',
  input: alarmShape,
  run: async (wanted, tx) => {
    const chart = (await chartsNow(tx)).find(({ measure }) => measure === wanted.measure)
    const alarm = chart?.alarms.find((one) => alarmId(one) === alarmId(wanted))
    const at = chart?.points.findIndex(({ from }) => from === wanted.cycle) ?? -1
    const point = chart?.points[at]
    if (!chart || !alarm || !point) return refuse('alarm-unknown')
    const earlier = chart.points.slice(Math.max(0, at - COMPARED), at)
    const first = earlier[0]
    const none = { alarm, to: point.to, compared: earlier.length, drivers: [] } satisfies AlarmPage
    if (!first) return none
    const compared = { cycle: spanOf(point), since: first.from, cycles: earlier.length }
    const above = alarm.side === 'above'
    const find = isOfCustomers(wanted.measure) ? driversOf[wanted.measure] : null
    return { ...none, drivers: find ? await find(tx, compared, above) : [] } satisfies AlarmPage
  },
})

const driversOf: Readonly<Record<OfCustomers, typeof marginDrivers>> = {
  strength: async (tx, compared, above) => strengthDrivers(tx, compared, above, await standingStandards(tx)),
  margin: marginDrivers,
  discount: discountDrivers,
  'unit-margin': unitDrivers,
  'lost-on-price': lostDrivers,
}

const spanOf = ({ from, to }: CoursePoint) => ({ from, to })
