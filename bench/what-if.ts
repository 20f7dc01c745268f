/**
 * How long a step of a moving slider takes in a browser: the built worker in Chromium, on a company that is made here.
 * Run, after `npm start` built the screens: `npm run bench -- what-if [customers] [members]`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { chromium as playwright } from 'playwright-core'
import { drawGround, groundOf, asPlanned } from '../src/core/plan/ground.ts'
import type { AllocationProblem, Customer } from '../src/core/plan/problem.ts'
import { solve } from '../src/core/plan/solve.ts'
import { whatIf } from '../src/core/plan/what-if.ts'
import { dice } from './companies.ts'

const [customers = 10_000, members = 10] = process.argv.slice(2).map(Number)
const STEPS = 60

/** As a plan of the product states it: alike for every member but the owner, one minimum, five per cent lost when handed over. */
function company(): AllocationProblem {
  const { share, bell } = dice(7)
  return {
    format: 'koersvast-allocation-1',
    members: Array.from({ length: members }, (_, j) => ({ id: `m${String(j).padStart(3, '0')}`, capacityHours: 600 + 800 * share() })),
    customers: Array.from({ length: customers }, (_, i): Customer => {
      const hours = ((800 * members) / customers) * Math.exp(0.9 * bell())
      const kEuro = hours * 90 * Math.exp(0.9 * bell())
      return {
        id: `c${String(i).padStart(7, '0')}`,
        response: { family: 'lomax', kEuro, scaleHours: 1.53 * hours, shape: 2.45 },
        minHours: 1,
        maxHours: Math.max(1, 3 * hours),
        owner: share() < 0.9 ? `m${String(Math.floor(share() * members)).padStart(3, '0')}` : null,
        handoverLossEuro: 0.05 * kEuro,
      }
    }),
  }
}

const problem = company()
const solution = solve(problem, { effort: 'quick' })
const at = problem.customers.map((_, i) => i)
const white = new Set(solution.assignments.map((one) => one.customer))
const ground = drawGround(
  problem,
  solution,
  at,
  at.map((i) => (white.has(i) ? 'white' : 'black')),
)
const capacityHours = problem.members.reduce((sum, member) => sum + member.capacityHours, 0)
const plan = {
  hourPriceEuro: 0,
  valueEuro: solution.valueEuro,
  valueNowEuro: 0,
  upperBoundEuro: solution.upperBoundEuro,
  capacityHours,
  count: { white: white.size, grey: 0, black: customers - white.size },
}

const assets = join(import.meta.dirname, '..', 'dist', 'web', 'assets')
const script = readdirSync(assets).find((file) => /^what-if-worker-.*\.js$/.test(file))
if (!script) throw new Error('the screens are not built: npm start builds them')
const body = JSON.stringify({ ground, marks: at.slice(0, 4000) })
const server = createServer((request, response) => {
  const is = (type: string, text: string | Buffer) => response.writeHead(200, { 'content-type': type }).end(text)
  if (request.url === '/worker.js') is('text/javascript', readFileSync(join(assets, script)))
  else if (request.url?.startsWith('/api')) is('application/json', body)
  else is('text/html', '<!doctype html>')
})
await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: [...chromium.args, '--no-sandbox'] })

const question = (part: number) => ({
  hours: { hours: capacityHours * (0.6 + 0.8 * part), customers: null, hoursEach: null },
  customers: { hours: null, customers: Math.round(white.size * (1.1 - 0.8 * part)), hoursEach: null },
  'hours each': { hours: null, customers: null, hoursEach: 0.5 + 3 * part },
})
console.log(`${customers} customers, ${members} members, ${white.size} served; ${(body.length / 1e6).toFixed(2)} MB; ${browser.version()}`)
try {
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  for (const slider of ['hours', 'customers', 'hours each'] as const) {
    const questions = Array.from({ length: STEPS }, (_, n) => question(n / (STEPS - 1))[slider])
    const { first, steps, still } = await page.evaluate<{ first: number; steps: number[]; still: number }>(
      `(async () => {
        const worker = new Worker('/worker.js', { type: 'module' })
        const ask = (question, still) => new Promise((resolve, reject) => {
          const begun = performance.now()
          worker.onmessage = ({ data }) => (data.failed ? reject(new Error(JSON.stringify(data.failed))) : resolve(performance.now() - begun))
          worker.postMessage({ nth: 1, plan: ${JSON.stringify(plan)}, question, still })
        })
        const questions = ${JSON.stringify(questions)}
        const first = await ask(questions[0], false)
        const steps = []
        for (const question of questions) steps.push(await ask(question, false))
        const still = await ask(questions.at(-1), true)
        worker.terminate()
        return { first, steps, still }
      })()`,
    )
    const sorted = steps.toSorted((a, z) => a - z)
    const ms = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]?.toFixed(1)
    console.log(
      `${slider.padEnd(10)} median ${ms(0.5)} ms, p95 ${ms(0.95)} ms, max ${ms(1)} ms; first answer with loading ${first.toFixed(0)} ms, at rest ${still.toFixed(0)} ms`,
    )
  }
} finally {
  await browser.close()
  server.close()
}
const laid = groundOf(ground)
const { gap } = whatIf(laid, { ...asPlanned, capacityFactor: 1.1 }, laid.prices)
console.log(`gap of a step at a tenth more hours: ${(gap * 100).toFixed(3)} %`)
