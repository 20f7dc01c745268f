/**
 * Makes a Dutch supplier of machine builders that does not exist, and whose truth is therefore known: what every hour
 * at every customer really returns.
 *
 *   node koersvast.mjs --script examples/machine-builders/generate.ts [--to FOLDER] [--customers 300] [--members 4] [--seed 1]
 *
 * Writes klanten.csv, facturen.csv, uren.csv and team.csv as Dutch offices do (semicolon, decimal comma, dd-mm-yyyy,
 * Windows-1252) and waarheid.json. The same seed gives the same bytes. 100,000 customers make a load test.
 */
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import iconv from 'iconv-lite'
import { asFraction, nextSeed, normal, scramble } from '../../src/core/chance.ts'
import { nameOf, memberNames, products, sectors, townOf } from './words.ts'

const { values } = parseArgs({
  options: { to: { type: 'string' }, customers: { type: 'string' }, members: { type: 'string' }, seed: { type: 'string' } },
})
const folder = values.to ?? import.meta.dirname
const customers = Number(values.customers ?? 300)
const members = Number(values.members ?? 4)

let at = scramble(Number(values.seed ?? 1))
const chance = (): number => {
  const bits = scramble(at)
  at = nextSeed(at)
  return asFraction(bits)
}
const bell = (): number => {
  const [value, next] = normal(at)
  at = next
  return value
}
const skewed = (median: number, sigma: number): number => median * Math.exp(sigma * bell())
const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!

/** Margin of a year with x hours: `baseEuro + kEuro (1 - e^(-bPerHour x))`. */
type Truth = {
  id: string
  name: string
  sector: string
  owner: string
  hours: number
  baseEuro: number
  kEuro: number
  bPerHour: number
  expectedMarginEuro: number
}

const team = memberNames(members)
mkdirSync(folder, { recursive: true })
const klanten = opened('klanten.csv', ['Debiteurnummer', 'Klantnaam', 'Branche', 'Plaats', 'Accountmanager'])
const facturen = opened('facturen.csv', [
  'Factuurnummer',
  'Factuurdatum',
  'Debiteurnummer',
  'Klantnaam',
  'Artikel',
  'Bedrag excl. btw',
  'Kostprijs',
  'Accountmanager',
])
const uren = opened('uren.csv', ['Datum', 'Debiteurnummer', 'Klantnaam', 'Medewerker', 'Soort contact', 'Minuten'])
const teamFile = opened('team.csv', ['Medewerkernummer', 'Naam', 'Netto uren'])

const recorded = new Map<string, number>()
let invoice = 20250000
const truth: Truth[] = []
for (let i = 0; i < customers; i++) {
  const one = customer(i)
  truth.push(one)
  await klanten.row([one.id, one.name, one.sector, townOf(chance()), one.owner])
  await writeInvoices(one, i === 0)
  // One in ten does not write hours down: there only the orders tell that work was done.
  if (chance() > 0.1) await writeHours(one)
}
for (const [j, name] of team.entries()) {
  // Net hours are a bit more than what was written down: not everything reaches the time sheet.
  const net = Math.round(((recorded.get(name) ?? 0) * (1.08 + 0.1 * chance())) / 10) * 10
  await teamFile.row([String(j + 1), name, String(net)])
}
await Promise.all([klanten, facturen, uren, teamFile].map((file) => file.end()))
writeFileSync(
  join(folder, 'waarheid.json'),
  `{"about":"made by generate.ts: expected margin of a year with x hours is baseEuro + kEuro (1 - e^(-bPerHour x))","customers":[\n${truth.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`,
)

function customer(i: number): Truth {
  // Two in five are small and stay small: they get attention because they once asked for it.
  const sector = sectors[Math.floor(chance() ** 1.4 * sectors.length)]!
  const kEuro = chance() < 0.4 ? skewed(sector.margin * 0.03, 0.7) : skewed(sector.margin, 0.9)
  const bPerHour = skewed(0.11, 0.5)
  // Habit gives a few small customers the hours of a large one; the others follow what they could bring, roughly.
  const habit = chance() < 0.12 ? skewed(20, 0.4) : skewed(6.5, 0.6) * (kEuro / sector.margin) ** 0.22
  const hours = round(Math.min(80, Math.max(0.5, habit)))
  // What comes without hours; with one in twelve, returns and rush orders eat more than they bring.
  const baseEuro = chance() < 1 / 12 ? -kEuro * (0.6 + 0.6 * chance()) : kEuro * 0.45 * skewed(1, 0.4)
  const owner = team[Math.floor(chance() * team.length)]!
  const expectedMarginEuro = baseEuro - kEuro * Math.expm1(-bPerHour * hours)
  return {
    id: String(10001 + i),
    name: nameOf(sector, chance, i),
    sector: sector.name,
    owner,
    hours,
    baseEuro: round(baseEuro),
    kEuro: round(kEuro),
    bPerHour: Number(bPerHour.toFixed(5)),
    expectedMarginEuro: round(expectedMarginEuro),
  }
}

/** Orders, spread over the year as regular customers do; each line carries its share of the year's margin, a tenth to a third of the revenue. */
async function writeInvoices(one: Truth, last: boolean): Promise<void> {
  const orders = Math.max(3, Math.round(skewed(9, 0.35) * Math.min(1.6, Math.max(0.5, one.kEuro / 1500) ** 0.3)))
  const shares = Array.from({ length: orders }, () => skewed(1, 0.3))
  const total = shares.reduce((sum, share) => sum + share, 0)
  const margin = one.expectedMarginEuro * skewed(1, 0.12)
  for (let order = 0; order < orders; order++) {
    invoice += 1
    const day = last && order === 0 ? 364 : Math.floor(((order + chance()) / orders) * 365)
    const lines = 1 + Math.floor(chance() * 2.2)
    for (let line = 0; line < lines; line++) {
      const part = (margin * shares[order]!) / total / lines
      const revenue = Math.abs(part) / (0.1 + 0.25 * chance()) + 40
      await facturen.row([String(invoice), date(day), one.id, one.name, pick(products), comma(revenue), comma(revenue - part), one.owner])
    }
  }
}

/** Visits and calls until the year's hours are spent; one in eight by a colleague. */
async function writeHours(one: Truth): Promise<void> {
  let left = Math.round(one.hours * 60)
  while (left > 0) {
    const visit = chance() < 0.4 && left > 30
    const wanted = visit ? 15 * Math.round(skewed(100, 0.3) / 15) : 5 * Math.max(1, Math.round(skewed(20, 0.5) / 5))
    const spent = Math.min(left, wanted)
    left -= spent
    const member = chance() < 1 / 8 ? pick(team) : one.owner
    recorded.set(member, (recorded.get(member) ?? 0) + spent / 60)
    await uren.row([date(Math.floor(chance() * 365)), one.id, one.name, member, visit ? 'Bezoek' : 'Telefoon', String(spent)])
  }
}

function opened(name: string, headers: readonly string[]) {
  const stream = createWriteStream(join(folder, name))
  const row = async (cells: readonly string[]): Promise<void> => {
    const text = `${cells.map((cell) => (/[;"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';')}\r\n`
    if (!stream.write(iconv.encode(text, 'win1252'))) await new Promise<void>((go) => stream.once('drain', () => go()))
  }
  void row(headers)
  return { row, end: () => new Promise<void>((done) => stream.end(done)) }
}

/** Day of 2025, from 0, as dd-mm-yyyy. */
function date(day: number): string {
  const at = new Date(Date.UTC(2025, 0, 1 + day))
  return `${String(at.getUTCDate()).padStart(2, '0')}-${String(at.getUTCMonth() + 1).padStart(2, '0')}-${at.getUTCFullYear()}`
}

/** 1234.5 as 1.234,50, the way Dutch programs write amounts. */
function comma(amount: number): string {
  const [whole = '', part = ''] = Math.abs(amount).toFixed(2).split('.')
  return `${amount < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${part}`
}

function round(amount: number): number {
  return Number(amount.toFixed(2))
}
