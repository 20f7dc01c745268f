/** Size against time: gap, seconds and memory from 2,000 customers to a million. Run: `npm run bench -- growth [customers ...]`. */
import { solve, solveColumns, type Solution, type SolveOptions } from '../src/core/plan/solve.ts'
import { companyOf, largeCompanyOf } from './companies.ts'

type Run = { readonly what: string; readonly customers: number; readonly make: () => (options: SolveOptions) => Solution }

const whole = (members: number, customers: number, sCurves = 0): Run => ({
  what: `${customers} x ${members}${sCurves > 0 ? `, ${100 * sCurves} % S-curves` : ''}`,
  customers,
  make: () => {
    const problem = companyOf({ members, customers, seed: 1, sCurves })
    return (options) => solve(problem, options)
  },
})
const listed = (members: number, customers: number): Run => ({
  what: `${customers} x ${members}, 8 candidates each`,
  customers,
  make: () => {
    const columns = largeCompanyOf({ members, customers, seed: 1 })
    return (options) => solveColumns(columns, options)
  },
})
const runs = [
  whole(40, 2_000),
  whole(40, 20_000),
  whole(40, 20_000, 0.25),
  listed(500, 10_000),
  listed(500, 100_000),
  listed(500, 1_000_000),
]
const asked = process.argv.slice(2).map(Number)

solve(companyOf({ members: 4, customers: 40, seed: 9 }))
console.log('customers x members                    seconds        gap    memory   told   stopped after the first tenth')
for (const { what, customers, make } of runs) {
  if (asked.length > 0 && !asked.includes(customers)) continue
  const solveIt = make()
  let told = 0
  const started = performance.now()
  const { gap } = solveIt({ onProgress: () => (told += 1) })
  const seconds = (performance.now() - started) / 1000
  const megabytes = process.resourceUsage().maxRSS / 1e3
  // Cancelling: whoever stops after a tenth of the time still gets a plan and a bound.
  const again = performance.now()
  const early = solveIt({ enough: () => performance.now() - again > 100 * seconds })
  const stopped = (performance.now() - again) / 1000
  console.log(
    what.padEnd(36),
    seconds.toFixed(2).padStart(8),
    `${(100 * gap).toFixed(4)} %`.padStart(11),
    `${megabytes.toFixed(0)} MB`.padStart(9),
    String(told).padStart(6),
    `  ${stopped.toFixed(2)} s, gap ${(100 * early.gap).toFixed(3)} %`,
  )
}
