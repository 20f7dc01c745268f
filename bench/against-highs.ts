/** Our plan beside that of HiGHS on the same problems: what each is worth and how long each took. Run: `npm run bench -- against-highs`. */
import { solve } from '../src/core/plan/solve.ts'
import type { Effort } from '../src/core/plan/solve.ts'
import { companyOf } from './companies.ts'
import { solveWithHighs } from './highs.ts'

/** The time that a person would still wait for the other. */
const PATIENCE = 60
const shapes = [
  { members: 3, customers: 20, seeds: [1, 2, 3] },
  { members: 3, customers: 25, seeds: [1, 2, 3] },
  { members: 5, customers: 60, seeds: [1, 2, 3] },
  { members: 10, customers: 200, seeds: [1] },
  { members: 20, customers: 1000, seeds: [1] },
]
const sizes = process.argv.slice(2)

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!

function ours(problem: Parameters<typeof solve>[0], effort: Effort) {
  const started = performance.now()
  const { valueEuro, gap } = solve(problem, { effort })
  return { seconds: (performance.now() - started) / 1000, valueEuro, gap }
}

// The first call pays for the compiler; it is not what we compare.
ours(companyOf({ members: 4, customers: 40, seed: 9 }), 'quick')
const speeds: number[] = []
console.log('size, seed      HiGHS             worth     | quick    worth of HiGHS   gap      times faster | full     worth of HiGHS   gap')
for (const { members, customers, seeds } of shapes) {
  if (sizes.length > 0 && !sizes.includes(`${members}x${customers}`)) continue
  for (const seed of seeds) {
    const problem = companyOf({ members, customers, seed })
    const quick = ours(problem, 'quick')
    const full = ours(problem, 'full')
    const highs = await solveWithHighs(problem, PATIENCE)
    const reached = Math.max(highs.refilledEuro, highs.gridEuro)
    if (highs.proven) speeds.push(highs.seconds / quick.seconds)
    const share = (euro: number): string => `${((100 * euro) / reached).toFixed(4)} %`.padStart(11)
    console.log(
      `${members}x${customers}, ${seed}`.padEnd(12),
      `${highs.proven ? 'proven ' : 'stopped'} ${highs.seconds.toFixed(2).padStart(6)} s ${reached.toFixed(0).padStart(10)} |`,
      `${quick.seconds.toFixed(3)} s ${share(quick.valueEuro)} ${(100 * quick.gap).toFixed(4).padStart(9)} % ${(highs.seconds / quick.seconds).toFixed(0).padStart(7)} |`,
      `${full.seconds.toFixed(3)} s ${share(full.valueEuro)} ${(100 * full.gap).toFixed(4).padStart(9)} %`,
    )
  }
}
if (speeds.length > 0) console.log(`Where HiGHS proved: quick is ${median(speeds).toFixed(0)} times faster (median).`)
