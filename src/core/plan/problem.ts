/** The allocation problem: who could work whom, how much an hour returns there, and how many hours there are. */

export const problemFormat = 'koersvast-allocation-1'

/**
 * Margin in EUR that x hours cause in a period: `k (1 - e^(-b x))`; the mean of many of those, `k (1 - (1 + x/a)^-c)`
 * (a Lomax distribution function: b drawn from a gamma distribution of shape c); or the S-shaped `k x^c / (a^c + x^c)`.
 */
export type Response =
  | { readonly family: 'modexp'; readonly kEuro: number; readonly bPerHour: number }
  | { readonly family: 'lomax'; readonly kEuro: number; readonly scaleHours: number; readonly shape: number }
  | { readonly family: 'adbudg'; readonly kEuro: number; readonly halfHours: number; readonly shape: number }

export type Customer = {
  readonly id: string
  readonly response: Response
  /** Ids of the members who could work it. Absent: every member could. */
  readonly candidates?: readonly string[]
  /** Factor on the response for each candidate, or else each member, in their order. Absent: all suit equally well. */
  readonly fit?: readonly number[]
  readonly minHours: number
  readonly maxHours: number
  /** Id of the member who owns the customer now, or null. */
  readonly owner: string | null
  /** What is lost when another member than the owner takes over, EUR. */
  readonly handoverLossEuro: number
}

export type Member = { readonly id: string; readonly capacityHours: number }

export type AllocationProblem = {
  readonly format: typeof problemFormat
  readonly name?: string
  readonly members: readonly Member[]
  readonly customers: readonly Customer[]
}

/** Codes of everything that can be wrong with a problem from outside. */
export const faultCodes = [
  'allocation-not-an-object',
  'allocation-wrong-format',
  'allocation-not-a-list',
  'allocation-no-id',
  'allocation-id-twice',
  'allocation-not-a-number',
  'allocation-out-of-range',
  'allocation-unknown-response',
  'allocation-fit-length',
  'allocation-unknown-owner',
  'allocation-unknown-candidate',
  'allocation-candidate-twice',
  'allocation-minimum-above-maximum',
] as const
export type FaultCode = (typeof faultCodes)[number]

/** One thing that is wrong: what, where (`customers[3].minHours`), and the values that the sentence needs. */
export type Fault = { readonly code: FaultCode; readonly where: string; readonly facts: Readonly<Record<string, string | number>> }

export type ReadProblem =
  | { readonly ok: true; readonly problem: AllocationProblem }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Beyond these, double precision no longer carries the arithmetic. */
const LARGEST = 1e15
const SMALLEST = 1e-12
const STEEPEST = 100
/** From this shape on a Lomax response is a modified exponential to a thousandth part. */
const STRAIGHTEST = 1e4

/** Checks a problem of unknown origin. Every fault is told, not only the first. Hours and EUR as in the format. */
export function readProblem(value: unknown): ReadProblem {
  const faults: Fault[] = []
  const blame: Blame = (code, where, facts = {}) => void faults.push({ code, where, facts })
  if (!isRecord(value)) return { ok: false, faults: [{ code: 'allocation-not-an-object', where: '', facts: {} }] }
  if (value['format'] !== problemFormat) {
    blame('allocation-wrong-format', 'format', { expected: problemFormat, found: shown(value['format']) })
    return { ok: false, faults }
  }
  const members = listOf(value, 'members', blame).map((raw, j) => readMember(raw, `members[${j}]`, blame))
  blameTwins(members, 'members', blame)
  const known = new Set(members.map((member) => member.id))
  const customers = listOf(value, 'customers', blame).map((raw, i) => readCustomer(raw, `customers[${i}]`, known, members.length, blame))
  blameTwins(customers, 'customers', blame)
  if (faults.length > 0) return { ok: false, faults }
  const name = value['name']
  return { ok: true, problem: { format: problemFormat, ...(typeof name === 'string' ? { name } : {}), members, customers } }
}

type Blame = (code: FaultCode, where: string, facts?: Fault['facts']) => void
type Raw = Readonly<Record<string, unknown>>

/** Stands in for what could not be read; the faults keep it from being used. */
const nothing: Response = { family: 'modexp', kEuro: 0, bPerHour: 1 }

function readMember(value: unknown, where: string, blame: Blame): Member {
  const raw = record(value, where, blame)
  if (raw === null) return { id: '', capacityHours: 0 }
  return { id: readId(raw, where, blame), capacityHours: number(raw, 'capacityHours', where, blame) }
}

function readCustomer(value: unknown, where: string, known: ReadonlySet<string>, members: number, blame: Blame): Customer {
  const raw = record(value, where, blame)
  if (raw === null) return { id: '', response: nothing, minHours: 0, maxHours: 0, owner: null, handoverLossEuro: 0 }
  const id = readId(raw, where, blame)
  const response = readResponse(raw['response'], `${where}.response`, blame)
  const candidates = 'candidates' in raw ? readCandidates(raw, where, known, blame) : null
  const fit = listOf(raw, 'fit', blame, where).map((one, j) => checked(one, `${where}.fit[${j}]`, blame))
  const expected = candidates?.length ?? members
  if (fit.length !== expected && Array.isArray(raw['fit'])) blame('allocation-fit-length', `${where}.fit`, { expected, found: fit.length })
  const minHours = number(raw, 'minHours', where, blame)
  const maxHours = number(raw, 'maxHours', where, blame)
  if (minHours > maxHours) blame('allocation-minimum-above-maximum', `${where}.minHours`, { minHours, maxHours })
  const owner = raw['owner'] ?? null
  if (owner !== null && !(typeof owner === 'string' && known.has(owner)))
    blame('allocation-unknown-owner', `${where}.owner`, { found: shown(owner) })
  const handoverLossEuro = number(raw, 'handoverLossEuro', where, blame)
  return {
    id,
    response,
    ...(candidates === null ? {} : { candidates }),
    fit,
    minHours,
    maxHours,
    owner: typeof owner === 'string' ? owner : null,
    handoverLossEuro,
  }
}

function readCandidates(raw: Raw, where: string, known: ReadonlySet<string>, blame: Blame): readonly string[] {
  const seen = new Set<unknown>()
  return listOf(raw, 'candidates', blame, where).map((one, j) => {
    const at = `${where}.candidates[${j}]`
    if (typeof one !== 'string' || !known.has(one)) blame('allocation-unknown-candidate', at, { found: shown(one) })
    else if (seen.has(one)) blame('allocation-candidate-twice', at, { found: one })
    seen.add(one)
    return typeof one === 'string' ? one : ''
  })
}

function readResponse(value: unknown, where: string, blame: Blame): Response {
  const raw = record(value, where, blame)
  if (raw === null) return nothing
  const kEuro = (): number => number(raw, 'kEuro', where, blame)
  const hours = (key: string): number => number(raw, key, where, blame, SMALLEST)
  const shape = (most: number): number => number(raw, 'shape', where, blame, 1 / STEEPEST, most)
  switch (raw['family']) {
    case 'modexp':
      return { family: 'modexp', kEuro: kEuro(), bPerHour: hours('bPerHour') }
    case 'lomax':
      return { family: 'lomax', kEuro: kEuro(), scaleHours: hours('scaleHours'), shape: shape(STRAIGHTEST) }
    case 'adbudg':
      return { family: 'adbudg', kEuro: kEuro(), halfHours: hours('halfHours'), shape: shape(STEEPEST) }
    default:
      blame('allocation-unknown-response', `${where}.family`, { found: shown(raw['family']) })
      return nothing
  }
}

function readId(raw: Raw, where: string, blame: Blame): string {
  const id = raw['id']
  if (typeof id === 'string' && id !== '') return id
  blame('allocation-no-id', `${where}.id`, { found: shown(id) })
  return ''
}

const number = (raw: Raw, key: string, where: string, blame: Blame, least = 0, most = LARGEST): number =>
  checked(raw[key], `${where}.${key}`, blame, least, most)

function checked(value: unknown, where: string, blame: Blame, least = 0, most = LARGEST): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) blame('allocation-not-a-number', where, { found: shown(value) })
  else if (value < least || value > most) blame('allocation-out-of-range', where, { found: value, least, most })
  else return value
  return least
}

function listOf(raw: Raw, key: string, blame: Blame, where = ''): readonly unknown[] {
  const list = raw[key]
  if (Array.isArray(list)) return list
  blame('allocation-not-a-list', where === '' ? key : `${where}.${key}`, { found: shown(list) })
  return []
}

function record(value: unknown, where: string, blame: Blame): Raw | null {
  if (isRecord(value)) return value
  blame('allocation-not-an-object', where)
  return null
}

function blameTwins(list: readonly { readonly id: string }[], where: string, blame: Blame): void {
  const seen = new Map<string, number>()
  list.forEach(({ id }, at) => {
    const first = seen.get(id)
    if (first === undefined) seen.set(id, at)
    else if (id !== '') blame('allocation-id-twice', `${where}[${at}].id`, { id, first })
  })
}

const isRecord = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)

const shown = (value: unknown): string => (typeof value === 'object' && value !== null ? 'object' : String(value).slice(0, 60))
