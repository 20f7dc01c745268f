/** Each chart with figures that never change, and one figure of it `times` as large: the picture must show that. */
import { atlasOf } from '../../src/core/block/atlas.ts'
import { earnersOf } from '../../src/core/customer/earners.ts'
import { sweetSpotOf } from '../../src/core/customer/sweet-spot.ts'
import type { CourseChart } from '../../src/core/course/course-page.ts'
import { lineOf } from '../../src/core/plan/line.ts'
import type { Verdict } from '../../src/core/plan/verdict.ts'
import { dayFromNumber, dayNumber, type Day } from '../../src/core/units.ts'
import { flowOf } from '../../src/core/block/flow.ts'
import { atlasPicture } from '../../src/web/block/atlas-picture.ts'
import { flowPicture } from '../../src/web/block/flow-picture.ts'
import { chartPicture } from '../../src/web/course/chart-picture.ts'
import { pathPicture } from '../../src/web/course/path-picture.ts'
import { paretoPicture, whalePicture } from '../../src/web/customer/earners-picture.ts'
import { sweetSpotPicture } from '../../src/web/customer/sweet-spot-picture.ts'
import { contactMap } from '../../src/core/surround/contact-map.ts'
import { contactPicture, heightsOf } from '../../src/web/surround/contact-picture.ts'
import { ringsDrawing } from '../../src/web/surround/rings-drawing.ts'
import { triangleDrawing } from '../../src/web/team/triangle-drawing.ts'
import { estimatePicture } from '../../src/web/experiment/estimate-picture.ts'
import { linePicture } from '../../src/web/plan/line-picture.ts'
import type { ChartOption, Look } from '../../src/web/ui/look.ts'

export const WIDTH = 640
export const HEIGHT = 300

export const look: Look = {
  paper: '#fff',
  ink: '#111',
  ink2: '#666',
  hairline: '#e4e4e4',
  grey: '#9a9a9a',
  line: '#ef6c00',
  lineText: '#b84d00',
  wash: '#faf5f0',
  white: '#fff',
  black: '#111',
  font: 'Inter',
  dark: false,
}

const euro = (value: number) => `€${Math.round(value)}`
const hours = (value: number) => String(Math.round(value * 10) / 10)
const percent = (value: number) => `${Math.round(value * 100)}%`
const count = String
const on = (at: number): Day => dayFromNumber(dayNumber('2026-01-05' as Day) + 14 * at)

/** Forty customers whose figures look like chance and are none. */
const customers = (times: number) =>
  Array.from({ length: 40 }, (_, at) => {
    const hoursNow = 1 + ((at * 37) % 23)
    const marginEuro = (at === 7 ? times : 1) * (((at * 53) % 29) * 210 - 900)
    const verdict: Verdict = marginEuro > 60 * hoursNow ? 'white' : marginEuro > 0 ? 'grey' : 'black'
    const entryPriceEuro = Math.max(0, (1.4 * marginEuro) / hoursNow)
    return { id: `c${at}`, name: `Customer ${at}`, hoursNow, marginEuro, verdict, hoursKnown: 'measured' as const, group: `g${at % 5}`, numbers: { entryPriceEuro } } // prettier-ignore
  })
const earners = (times: number) => earnersOf(customers(times).map(({ hoursNow, marginEuro }) => ({ hours: hoursNow, marginEuro })))

const course = (times: number): CourseChart => ({
  measure: 'margin',
  points: Array.from({ length: 12 }, (_, at) => {
    const value = at === 7 ? 400 * times : 380 + ((at * 41) % 17) * 9
    return { from: on(at), to: dayFromNumber(dayNumber(on(at)) + 13), value, basis: {}, speaks: at === 7 }
  }),
  stretches: [
    { from: 0, to: 11, points: 12, mean: 450, meanRange: 56, limits: { upper: 600, lower: 300, upperRange: 183 }, provisional: false },
  ],
  alarms: [],
  restarts: [],
})

function atlas(times: number) {
  const made = atlasOf([
    { id: 'a', hours: 20, valueEuro: 9_000 * times, after: [] },
    { id: 'b', hours: 40, valueEuro: 12_000, after: [] },
    { id: 'c', hours: 90, valueEuro: 8_000, after: [] },
  ])
  if ('code' in made) throw new Error(made.code)
  return made
}

const band = (times: number) => ({
  soFarEuro: 30_000,
  recordedTo: on(8),
  expectedEuro: 88_000 * times,
  lowEuro: 70_000,
  highEuro: 110_000,
  neededEuro: 400,
  meanEuro: 350,
  workingDaysLeft: 90,
})

const steps = (times: number) =>
  [3, 5, 8].map((value, at) => {
    const perHour = {
      error: 1,
      value: 10 * value * (at === 1 ? times : 1),
      band: { bounded: true as const, low: 5 * value, high: 16 * value },
    }
    return {
      to: on(at),
      estimate: {
        pairs: 4,
        degrees: 3,
        effectEuro: perHour,
        plainEuro: perHour,
        hours: perHour,
        extraHours: perHour,
        perHourEuro: perHour,
      },
    }
  })

/** The best way in, two who are warm, one that a file says, and one elsewhere; the warmth of one of them `times` as large. */
function contacts(times: number) {
  const by = (id: string, warmth: number | null) => ({ id, name: `Seller ${id}`, times: 1, since: on(0), last: on(1), warmth, said: false })
  const contact = (name: string, post: string | null, knownBy: ReturnType<typeof by>[], knows: readonly string[] = []) => {
    const others = knows.map((called) => ({ name: called, at: called === 'Els' ? 'Bakery' : null, how: 'table' as const, times: 1, last: on(1) })) // prettier-ignore
    return { name, mail: null, post, knownBy, knows: others }
  }
  const rows = [
    contact('Wim', 'director', [by('Joost', 2), by('Marleen', 0.6 / (times * times * times * times))]),
    contact('Karin', null, [by('Marleen', 0.5)], ['Els', 'Bert']),
    contact('Bert', 'planner', [by('Fatima', null)]),
  ]
  const map = contactMap(rows, { ours: 8, there: 12, elsewhere: 12 })
  if (map === null) throw new Error('nobody knows anybody')
  const words = { ours: 'of us', there: 'there', elsewhere: 'elsewhere', unseen: String }
  return contactPicture(map, heightsOf(map, false, words), words, look, WIDTH)
}

type Case = (times: number) => ChartOption

export const pictureCases: Readonly<Record<string, Case>> = {
  'sweet-spot': (times) =>
    sweetSpotPicture(
      sweetSpotOf(customers(times), 60),
      { across: 'hours', up: 'margin', price: 'hour price €60', euro, hours },
      look,
      WIDTH,
    ),
  line: (times) =>
    linePicture(
      lineOf(customers(times), 60),
      { planned: 60, now: 60 },
      { axis: 'per hour', across: 'customers', price: 'hour price €60', euro },
      look,
      WIDTH,
    ),
  whale: (times) => whalePicture(earners(times), { across: 'customers', up: 'margin', count, written: euro }, look, WIDTH),
  pareto: (times) => paretoPicture(earners(times), { across: 'customers', up: 'share', count, written: percent }, look, WIDTH),
  atlas: (times) => atlasPicture(atlas(times), 20, { across: 'hours', up: 'value', euro, hours }, look, WIDTH),
  flow: (times) =>
    flowPicture(
      flowOf(
        80,
        on(0),
        [1, 2, 3, 4].map((at) => ({ day: on(at), hours: 9 * at * (at === 4 ? times : 1) })),
      ),
      { up: 'hours left', hours, day: (at) => new Date(at).toISOString().slice(5, 10) },
      look,
      WIDTH,
    ),
  'course-chart': (times) => chartPicture(course(times), 470, { value: euro, day: (day) => day.slice(5) }, look, WIDTH),
  heading: (times) =>
    pathPicture(
      { amount: 100_000, setOn: on(0), by: on(20), sentence: null },
      band(times),
      Array.from({ length: 8 }, (_, at) => ({ day: on(at + 1), euro: 3_700 * (at + 1) })),
      { euro, day: (at) => new Date(at).toISOString().slice(5, 10) },
      look,
      WIDTH,
    ),
  'contact-map': contacts,
  rings: (times) =>
    ringsDrawing(
      { known: 30 * times, 'via-one': 8, 'via-two': 0, buys: 12, none: 5, 'not-known': 0 },
      { us: 'us', ring: (ring) => ring, count: hours, percent },
      look,
      WIDTH,
    ),
  triangle: (times) =>
    triangleDrawing(
      [
        { name: 'hours', value: hours(1770 * times), note: 'used', at: 0.4 * times, planned: 0.5, held: true },
        { name: 'customers', value: '169', note: 'of 300', at: 0.56, planned: 0.6, held: false },
      ],
      [{ name: 'price', value: '€54', note: 'was €31' }],
      look,
      WIDTH,
    ),
  estimate: (times) => estimatePicture(steps(times), 45, { euro, day: (day) => day.slice(5) }, look),
}
