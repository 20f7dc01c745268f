/** `koersvast course`: on course or not, what speaks, what was agreed and the charts; and every decision about them. */
import { randomUUID } from 'node:crypto'
import type { Command } from 'commander'
import type { Alarm } from '../../core/course/alarm.ts'
import {
  isOfCustomers,
  type AgreementRow,
  type AlarmPage,
  type CourseChart,
  type CoursePage,
  type PricesPage,
} from '../../core/course/course-page.ts'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { tellAlarm, tellBand, tellDriven, tellFinding, tellHeading, tellPhase, tellValue } from '../../messages/tell-course.ts'
import { tellPrices, tellPricesOfAll } from '../../messages/tell-prices.ts'
import { endAgreement } from '../../verbs/course/end-agreement.ts'
import { makeAgreement } from '../../verbs/course/make-agreement.ts'
import { restartBaseline } from '../../verbs/course/restart-baseline.ts'
import { setRhythm } from '../../verbs/course/set-rhythm.ts'
import { showAlarm } from '../../verbs/course/show-alarm.ts'
import { showPrices } from '../../verbs/course/show-prices.ts'
import { showCourse } from '../../verbs/course/show-course.ts'
import { divisionCommand } from './division.ts'
import { inHouse, type Ask } from './ask-house.ts'
import { called, wantsJson } from './matter-told.ts'
import { memberMeant, number, shortId } from './meant.ts'
import { print, refused, table, tell, terminalLanguage } from './terminal.ts'
import { written } from './written.ts'

type Agreeing = { readonly owner?: string; readonly until?: string; readonly alarm?: number }

export function courseCommand(program: Command): void {
  const course = program
    .command('course')
    .description(tell('cli.course'))
    .option('--json', tell('cli.json'))
    .action((_options: object, command: Command) => looked(command, async () => null))
  divisionCommand(course)
  course
    .command('agree')
    .description(tell('cli.course-agree'))
    .argument('<text>', tell('cli.course-text'))
    .option('--owner <member>', tell('cli.course-owner'))
    .option('--until <yyyy-mm-dd>', tell('cli.course-until'))
    .option('--alarm <n>', tell('cli.course-alarm'), number)
    .action((text: string, { owner, until, alarm }: Agreeing, command: Command) =>
      looked(command, async (ask, page) => {
        const member = owner === undefined ? null : await memberMeant(ask, owner)
        const answered = alarm === undefined ? null : alarmMeant(page, alarm)
        if (isRefusal(member)) return member
        if (isRefusal(answered)) return answered
        const { measure, kind, cycle } = answered ?? {}
        return ask(makeAgreement, {
          agreement: randomUUID(),
          text,
          owner: member,
          until: until ?? page.cycle.to,
          alarm: answered === null ? null : { measure, kind, cycle },
        })
      }),
    )
  for (const [name, kept] of [
    ['kept', true],
    ['drop', false],
  ] as const)
    course
      .command(name)
      .description(tell(`cli.course-${name}`))
      .argument('<id>', tell('cli.short-id'))
      .action((id: string, _options: object, command: Command) =>
        looked(command, async (ask, page) => {
          const meant = agreementMeant(page, id)
          return isRefusal(meant) ? meant : ask(endAgreement, { agreement: meant.id, kept })
        }),
      )
  course
    .command('look')
    .description(tell('cli.course-look'))
    .argument('<n>', tell('cli.course-alarm'), number)
    .action(async (n: number, _options: object, command: Command) => {
      const answer = await inHouse(async (ask) => {
        const page = await ask(showCourse, {})
        const alarm = isRefusal(page) ? page : alarmMeant(page as CoursePage, n)
        return isRefusal(alarm) ? alarm : ask(showAlarm, { measure: alarm.measure, kind: alarm.kind, cycle: alarm.cycle })
      })
      if (refused(answer)) return
      if (wantsJson(command)) print(JSON.stringify(answer, null, 1))
      else lookedAt(answer as AlarmPage)
    })
  course
    .command('prices')
    .description(tell('cli.course-prices'))
    .argument('<group>', tell('cli.surround-group'))
    .action(async (group: string, _options: object, command: Command) => {
      const answer = await inHouse((ask) => ask(showPrices, { group }))
      if (refused(answer)) return
      if (wantsJson(command)) print(JSON.stringify(answer, null, 1))
      else prices(answer as PricesPage)
    })
  course
    .command('restart')
    .description(tell('cli.course-restart'))
    .argument('<n>', tell('cli.course-alarm'), number)
    .argument('<text>', tell('cli.course-different'))
    .action((n: number, text: string, _options: object, command: Command) =>
      looked(command, async (ask, page) => {
        const alarm = alarmMeant(page, n)
        return isRefusal(alarm) ? alarm : ask(restartBaseline, { measure: alarm.measure, from: alarm.cycle, text })
      }),
    )
  course
    .command('cycle')
    .description(tell('cli.course-cycle'))
    .argument('<weeks>', tell('cli.course-weeks'), number)
    .action((weeks: number, _options: object, command: Command) => looked(command, (ask) => ask(setRhythm, { days: weeks * 7 })))
}

/** Decides, if anything is to be decided, and shows how the course stands after that. */
async function looked(command: Command, decide: (ask: Ask, page: CoursePage) => Promise<object | Refusal | null>): Promise<void> {
  const answer = await inHouse(async (ask) => {
    const before = await ask(showCourse, {})
    if (isRefusal(before)) return before
    const decided = await decide(ask, before as CoursePage)
    if (decided === null || isRefusal(decided)) return decided ?? before
    return ask(showCourse, {})
  })
  if (refused(answer)) return
  if (wantsJson(command)) print(JSON.stringify(answer, null, 1))
  else show(answer as CoursePage)
}

const alarmMeant = ({ open }: CoursePage, n: number): Alarm | Refusal =>
  open[n - 1] ?? refuse('alarm-not-there', { number: n, count: open.length })

function agreementMeant({ agreements }: CoursePage, id: string): AgreementRow | Refusal {
  const found = agreements.filter((one) => one.id.startsWith(id.trim().toLowerCase()))
  if (found.length > 1) return refuse('id-ambiguous', { id, count: found.length })
  return found[0] ?? refuse('agreement-unknown')
}

/** The customers by whom the cycle of an alarm differs. */
function lookedAt({ alarm, compared, drivers }: AlarmPage): void {
  const language = terminalLanguage()
  const { measure } = alarm
  print(tellAlarm(language, alarm))
  if (!isOfCustomers(measure)) return print(tell('screen.course.drivers.elsewhere'))
  if (drivers.length === 0) return print(tell('screen.course.drivers.nobody'))
  print(tell(`screen.course.drivers.${measure}`, { compared }))
  const told = (value: number) => tellDriven(language, measure, value)
  print(
    table(
      [tell('screen.course.drivers.customer'), tell('screen.course.drivers.here'), tell('screen.course.drivers.usual')],
      drivers.map(({ name, here, usual }) => [name, told(here), told(usual)]),
      [1, 2],
    ),
  )
}

function prices(page: PricesPage): void {
  const language = terminalLanguage()
  print(tellPrices(language, page))
  for (const chart of page.charts) print(`${tellChart(chart)} ${tellPricesOfAll(language, page, chart.measure)}`.trimEnd())
}

/** The last point of a chart and what the chart finds. */
function tellChart(chart: CourseChart): string {
  const language = terminalLanguage()
  const last = chart.points.findLast(({ value }) => value !== null)
  const value = last && last.value !== null ? tellValue(language, chart.measure, last.value) : ''
  return `${tell(`course.measure.${chart.measure}`)}: ${value}. ${tellFinding(language, chart).text}`
}

function show(page: CoursePage): void {
  const language = terminalLanguage()
  const { phase, aim, heading, charts, open, agreements, recordedTo } = page
  print(tellHeading(language, page).replaceAll('*', ''))
  if (aim !== null && 'band' in heading) print(tellBand(language, aim, heading))
  else if (recordedTo !== null) print(tell('screen.course.recorded', { day: written.day(recordedTo) }))
  print(tellPhase(language, phase))
  if (open.length > 0) {
    print(`\n${tell('screen.course.alarms', { count: open.length })}`)
    for (const [at, alarm] of open.entries()) print(`${at + 1}  ${tellAlarm(language, alarm)}`)
  }
  if (agreements.length > 0) {
    print(`\n${tell('screen.course.agreements')}`)
    print(
      table(
        [
          tell('column.id'),
          tell('export.column.agreement'),
          tell('export.column.by'),
          tell('screen.column.owner'),
          tell('export.column.status'),
        ],
        agreements.map(({ id, text, until, owner, status }) => [
          shortId(id),
          text ?? tell('screen.erased'),
          written.day(until),
          called(owner),
          tell(`export.agreement.${status}`),
        ]),
        [],
      ),
    )
  }
  if (charts.length === 0) return print(tell('screen.course.nothing'))
  print(`\n${tell('screen.course.charts')}`)
  for (const chart of charts) print(tellChart(chart))
}
