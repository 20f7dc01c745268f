import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { isRefusal, type Refusal } from '../refusal.ts'
import { evolveBlock, initialBlock, isOpen, type BlockEvent, type BlockState } from './block.ts'
import { decideChangeBlock, decideDefineBlock } from './change.ts'
import { decideAddPassed, decideFormBlock } from './form.ts'
import { queueOrder } from './queue-order.ts'
import { decideFinishBlock, decideQueueBlock, decideStartBlock } from './start.ts'
import { decideAnswerGut, decideRaiseGut } from './stop.ts'

/** Several blocks of one workspace, and which matters are closed: what the verbs would find in the database. */
type Workspace = { readonly blocks: ReadonlyMap<string, BlockState>; readonly closed: ReadonlySet<string> }
type Answer = readonly BlockEvent[] | Refusal
type Step = {
  readonly name: string
  readonly block: string
  readonly by: string
  readonly take: (state: BlockState, workspace: Workspace) => Answer
}

const now = '2026-03-01T08:00:00.000Z'
const ids = ['b0', 'b1', 'b2', 'b3']
const others = (state: BlockState, { blocks }: Workspace) => [...blocks.values()].filter(({ id }) => id !== state.id)
const findId = (all: readonly BlockState[], status: BlockState['status']) => all.find((block) => block.status === status)?.id ?? null

function neighbours(state: BlockState, workspace: Workspace) {
  const open = others(state, workspace).filter(isOpen)
  return {
    elsewhere: Object.fromEntries(open.flatMap(({ id, customers, matters }) => [...customers, ...matters].map((item) => [item, id]))),
    waits: Object.fromEntries([...workspace.blocks.values()].map(({ id, after }) => [id, after])),
    names: {},
  }
}

const by = fc.constantFrom('ann', 'ann', 'ann', 'ann', 'ben', 'ben', 'cas', 'local', 'clock')
const owner = fc.constantFrom('ann', 'ann', 'ben', null)
const customers = fc.subarray(['c1', 'c2', 'c3', 'c4'], { maxLength: 2 })
const matters = fc.subarray(['m1', 'm2', 'm3', 'm4'], { maxLength: 2 })
const after = fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray(ids, { maxLength: 2 }) })
const hours = fc.constantFrom(0, 10, 10, 40, 90)
const contents = { customers, matters, hours, owner, after, valueEuro: fc.constantFrom(0, 100, 900) }
const whoWhere = fc.tuple(fc.constantFrom(...ids), by)

const step = <Value>(name: string, value: fc.Arbitrary<Value>, take: (value: Value, by: string) => Step['take']): fc.Arbitrary<Step> =>
  fc.tuple(whoWhere, value).map(([[block, by], given]) => ({ name, block, by, take: take(given, by) }))

const steps = fc.oneof(
  {
    weight: 4,
    arbitrary: step('form', fc.record(contents), (given, by) => (state, workspace) => {
      const all = [...workspace.blocks.values()]
      // The verb makes a new id: here the first that is free.
      const id = ids.find((free) => !workspace.blocks.has(free)) ?? 'b0'
      const known = { ...neighbours({ ...state, id }, workspace), forming: findId(all, 'forming') }
      return decideFormBlock({ block: id, name: `Blok ${id}`, ...given }, workspace.blocks.get(id) ?? initialBlock, { by, now, known })
    }),
  },
  {
    weight: 3,
    arbitrary: step(
      'change',
      fc.record(
        { addCustomers: customers, removeCustomers: customers, addMatters: matters, removeMatters: matters, owner, after, hours },
        { requiredKeys: [] },
      ),
      (given, by) => (state, workspace) => decideChangeBlock(given, state, { by, now, known: neighbours(state, workspace) }),
    ),
  },
  {
    weight: 4,
    arbitrary: step(
      'define',
      fc.constantFrom('kort', 'Alle offertes zijn weg.'),
      (finishedWhen, by) => (state) => decideDefineBlock({ finishedWhen }, state, { by, now, known: { names: {} } }),
    ),
  },
  {
    weight: 4,
    arbitrary: step('queue', fc.constant(null), (_none, by) => (state) => decideQueueBlock({}, state, { by, now, known: null })),
  },
  {
    weight: 5,
    arbitrary: step('start', fc.constantFrom(0, 40, 100, 100), (capacityLeftHours, by) => (state, workspace) => {
      const active = others(state, workspace).find(({ status }) => status === 'active') ?? null
      const unfinished = others(state, workspace).filter(({ id, status }) => state.after.includes(id) && status !== 'finished')
      return decideStartBlock({}, state, { by, now, known: { active, unfinished, capacityLeftHours } })
    }),
  },
  {
    weight: 3,
    arbitrary: step(
      'finish',
      fc.constant(null),
      (_none, by) =>
        (state, { closed }) =>
          decideFinishBlock({}, state, {
            by,
            now,
            known: { openMatters: state.matters.filter((matter) => !closed.has(matter)).length, names: {} },
          }),
    ),
  },
  {
    weight: 1,
    arbitrary: step(
      'raise',
      fc.subarray(['lost-on-price', 'margin-falling']),
      (signals, by) => (state) => decideRaiseGut({ signals }, state, { by, now, known: null }),
    ),
  },
  { weight: 1, arbitrary: step('answer', fc.boolean(), (go, by) => (state) => decideAnswerGut({ go }, state, { by, now, known: null })) },
  {
    weight: 2,
    arbitrary: step(
      'passed',
      fc.constantFrom('m1', 'm2', 'm3', 'm4'),
      (matter, by) => (state, workspace) =>
        decideAddPassed({ matter, remains: { hours: 5, valueEuro: 5 } }, state, { by, now, known: neighbours(state, workspace) }),
    ),
  },
)
const closing = fc.constantFrom('m1', 'm2', 'm3', 'm4')
const script = fc.array(fc.oneof({ weight: 12, arbitrary: steps }, { weight: 2, arbitrary: closing }), {
  minLength: 20,
  maxLength: 160,
  size: 'max',
})

const nowhere: Workspace = { blocks: new Map(), closed: new Set() }

/** One step; checks what one step can break. */
function doStep(workspace: Workspace, { name, block, by, take }: Step): Workspace {
  const before = workspace.blocks.get(block) ?? initialBlock
  const events = take(before, workspace)
  if (isRefusal(events) || events.length === 0) return workspace
  const formed = events.find((event) => event.type === 'block-formed')
  const id = formed?.data.block ?? block
  const from = formed === undefined ? before : initialBlock
  const state = events.reduce(evolveBlock, from)
  assert.ok(formed !== undefined || from.status !== 'none')

  if (state.status === 'active' && from.status !== 'active') {
    const started = events.find((event) => event.type === 'block-started')
    assert.ok(started !== undefined && state.hours > 0 && state.hours <= started.data.capacityLeftHours)
    for (const other of state.after) assert.equal(workspace.blocks.get(other)?.status ?? 'finished', 'finished')
  }
  if (state.status === 'finished' && from.status !== 'finished') {
    assert.equal(by, from.owner)
    for (const matter of state.matters) assert.ok(workspace.closed.has(matter))
  }
  if (state.status === 'stopped' && from.status !== 'stopped') {
    assert.ok(name === 'answer' && from.gut !== null && ['ann', 'ben', 'cas'].includes(by) && state.alternativesAsked)
    assert.ok(events.some((event) => event.type === 'block-gut-answered' && !event.data.go))
  }
  if (['finished', 'stopped'].includes(from.status)) assert.equal(state.status, from.status)
  if (['change', 'define'].includes(name)) {
    assert.ok(from.owner === null || by === from.owner)
    assert.ok(from.status === 'forming' || from.status === 'queued')
  }
  return { ...workspace, blocks: new Map([...workspace.blocks, [id, state]]) }
}

/** What holds of a workspace at every moment. */
function assertSound({ blocks }: Workspace): void {
  const all = [...blocks.values()]
  assert.ok(all.filter(({ status }) => status === 'active').length <= 1, 'two are active')
  assert.ok(all.filter(({ status }) => status === 'forming').length <= 1, 'two are forming')
  const items = all.filter(isOpen).flatMap(({ customers, matters }) => [...customers, ...matters])
  assert.equal(new Set(items).size, items.length, 'something is in two open blocks')
  for (const { status, owner, finishedWhen, customers, matters, hours, gut } of all) {
    if (status === 'active') assert.ok(owner !== null && finishedWhen !== null)
    if (status === 'queued') assert.ok(hours > 0 && customers.length + matters.length > 0)
    if (gut !== null) assert.ok(status === 'queued' || status === 'active')
  }
  assert.ok(!isRefusal(queueOrder(all)), 'the queue has no order')
}

const reached = new Map<string, number>()

test('whatever several people ask of several blocks, in any order, the method holds', () => {
  fc.assert(
    fc.property(script, (script) => {
      let workspace = nowhere
      for (const step of script) {
        workspace = typeof step === 'string' ? { ...workspace, closed: new Set([...workspace.closed, step]) } : doStep(workspace, step)
        assertSound(workspace)
      }
      for (const { status } of workspace.blocks.values()) reached.set(status, (reached.get(status) ?? 0) + 1)
    }),
    { numRuns: 1000, endOnFailure: true },
  )
})

test('the scripts above lead to every status, so that they prove something', () => {
  for (const status of ['forming', 'queued', 'active', 'finished', 'stopped'])
    assert.ok((reached.get(status) ?? 0) >= 10, `${status}: ${reached.get(status)}`)
})
