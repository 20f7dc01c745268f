/** What a user would otherwise reach for: the same problem as a mixed-integer program on a grid of hours, given to HiGHS. */
import { createRequire } from 'node:module'
import type { Highs } from 'highs'
import { enter, fill, openSheet, blankSheet } from '../src/core/plan/fill.ts'
import { layOut } from '../src/core/plan/pairs.ts'
import type { AllocationProblem } from '../src/core/plan/problem.ts'
import { valueAt } from '../src/core/plan/response-curve.ts'

/** Its types describe an ES module and its package says CommonJS: required, so that both agree. */
const loadHighs: () => Promise<Highs> = createRequire(import.meta.url)('highs')

export type GridPlan = {
  readonly proven: boolean
  readonly seconds: number
  readonly binaries: number
  /** As HiGHS left it, on its grid. */
  readonly gridEuro: number
  /** The same customers with the same members, hours spread anew, so that the grid is not what loses. */
  readonly refilledEuro: number
}

/** Every pair of customer and member at `levels` numbers of hours from its minimum to its maximum is one binary. */
export async function solveWithHighs(problem: AllocationProblem, seconds: number, levels = 6): Promise<GridPlan> {
  const pairs = layOut(problem)
  const worth: string[] = []
  const hoursOf: string[][] = Array.from({ length: pairs.members }, () => [])
  const once: string[][] = Array.from({ length: pairs.customers }, () => [])
  const binaries: string[] = []
  for (let p = 0; p < pairs.k.length; p++) {
    const i = pairs.customer[p]!
    const { lo, b, c } = pairs
    const most = problem.customers[pairs.customerAt[i]!]!.maxHours
    for (let level = 0; level < levels; level++) {
      const hours = lo[i]! + ((most - lo[i]!) * level) / (levels - 1)
      const euro = valueAt(pairs.k[p]!, b[i]!, c[i]!, hours) - pairs.loss[p]!
      if (euro <= 0 || hours > pairs.hi[p]!) continue
      const name = `p${p}l${level}`
      binaries.push(name)
      worth.push(`+ ${euro} ${name}`)
      once[i]!.push(`+ ${name}`)
      hoursOf[pairs.member[p]!]!.push(`+ ${hours} ${name}`)
    }
  }
  const rows = [
    ...once.map((terms, i) => (terms.length > 0 ? ` c${i}: ${lines(terms)} <= 1` : '')),
    ...hoursOf.map((terms, j) => (terms.length > 0 ? ` m${j}: ${lines(terms)} <= ${pairs.capacity[j]!}` : '')),
  ].filter((row) => row !== '')
  const program = `Maximize\n worth: ${lines(worth)}\nSubject To\n${rows.join('\n')}\nBinary\n${lines(binaries)}\nEnd\n`

  const highs = await loadHighs()
  const started = performance.now()
  const answer = highs.solve(program, { time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 1e-6 })
  const took = (performance.now() - started) / 1000
  const chosen = Object.entries(answer.Columns).flatMap(([name, column]) =>
    'Primal' in column && (column.Primal ?? 0) > 0.5 ? [Number(name.slice(1).split('l')[0])] : [],
  )
  const sheet = blankSheet()
  let refilledEuro = 0
  for (let j = 0; j < pairs.members; j++) {
    openSheet(sheet, pairs.capacity[j]!)
    for (const p of chosen) if (pairs.member[p] === j) enter(sheet, pairs, p)
    if (fill(sheet)) refilledEuro += sheet.value
  }
  return { proven: answer.Status === 'Optimal', seconds: took, binaries: binaries.length, gridEuro: answer.ObjectiveValue, refilledEuro }
}

/** The format of the program holds few terms a line. */
function lines(terms: readonly string[]): string {
  const rows: string[] = []
  for (let n = 0; n < terms.length; n += 8) rows.push(terms.slice(n, n + 8).join(' '))
  return rows.join('\n  ')
}
