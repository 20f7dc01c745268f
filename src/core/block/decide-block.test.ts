import { test } from 'node:test'
import assert from 'node:assert/strict'
import { isRefusal, type Refusal } from '../refusal.ts'
import { evolveBlock, initialBlock, type BlockEvent, type BlockState } from './block.ts'
import { decideChangeBlock, decideDefineBlock, type ChangeBlock } from './change.ts'
import type { Neighbours } from './fit.ts'
import { decideAddPassed, decideFormBlock, decideGather, decideLeave, type FormBlock } from './form.ts'
import { decideFinishBlock, decideQueueBlock, decideStartBlock, type StartKnown } from './start.ts'
import { decideAnswerGut, decideRaiseGut } from './stop.ts'

type Answer = readonly BlockEvent[] | Refusal
const now = '2026-03-01T08:00:00.000Z'
const alone: Neighbours = { elsewhere: {}, waits: {}, names: {} }
const block: BlockState = {
  ...initialBlock,
  id: 'b1',
  name: 'Bakkers',
  owner: 'ann',
  customers: ['c1', 'c2'],
  matters: ['m1'],
  hours: 40,
  valueEuro: 9000,
  status: 'forming',
}
const queued: BlockState = { ...block, status: 'queued', finishedWhen: 'Iedere bakker heeft een offerte.' }
const active: BlockState = { ...queued, status: 'active', startedAt: now }
const finished: BlockState = { ...active, status: 'finished', endedAt: now }
const stopped: BlockState = { ...active, status: 'stopped', endedAt: now }

const codeOf = (answer: Answer): string | null => (isRefusal(answer) ? answer.code : null)
const typesOf = (answer: Answer): readonly string[] => (isRefusal(answer) ? [answer.code] : answer.map(({ type }) => type))
const after = (state: BlockState, answer: Answer): BlockState =>
  isRefusal(answer) ? assert.fail(answer.code) : answer.reduce(evolveBlock, state)

const form = (change: Partial<FormBlock> = {}, known: Partial<Neighbours & { forming: string | null }> = {}, state = initialBlock) => {
  const { id, name, owner, customers, matters, hours, valueEuro, after } = block
  const command = { block: id, name: name ?? '', owner, customers, matters, hours, valueEuro, after, ...change }
  return decideFormBlock(command, state, { by: 'ann', now, known: { forming: null, ...alone, ...known } })
}
const change = (command: ChangeBlock, state = block, by = 'ann', known: Partial<Neighbours> = {}) =>
  decideChangeBlock(command, state, { by, now, known: { ...alone, ...known } })
const define = (finishedWhen: string, state = block, by = 'ann') => decideDefineBlock({ finishedWhen }, state, { by, now, known: alone })
const addPassed = (matter: string, state = block, known: Partial<Neighbours> = {}) =>
  decideAddPassed({ matter, remains: { hours: 2, valueEuro: 100 } }, state, { by: 'ben', now, known: { ...alone, ...known } })
const queue = (state = block, by = 'ben') => decideQueueBlock({}, state, { by, now, known: null })
const start = (known: Partial<StartKnown> = {}, state = queued) =>
  decideStartBlock({}, state, { by: 'ben', now, known: { active: null, unfinished: [], capacityLeftHours: 100, ...known } })
const finish = (openMatters = 0, state = active, by = 'ann') => decideFinishBlock({}, state, { by, now, known: { openMatters, names: {} } })
const raise = (signals: readonly string[], state = active, by = 'clock') => decideRaiseGut({ signals }, state, { by, now, known: null })
const answer = (go: boolean, state: BlockState, by = 'ben') => decideAnswerGut({ go }, state, { by, now, known: null })

test('a block is formed as it was asked for, each customer and matter once', () => {
  assert.deepEqual(after(initialBlock, form({ name: '  Bakkers ', customers: ['c1', 'c2', 'c1'], matters: ['m1', 'm1'] })), block)
  assert.equal(after(initialBlock, form({ owner: 'local' })).owner, null)
})

test('only one block forms at a time', () => {
  const no = form({}, { forming: 'b0', names: { b0: 'Slagers' } })
  assert.deepEqual(isRefusal(no) && [no.code, no.facts], ['block-forming-already', { block: 'b0', name: 'Slagers', named: 'yes' }])
  const nameless = form({}, { forming: 'b0' })
  assert.deepEqual(isRefusal(nameless) && nameless.facts, { block: 'b0', name: 'b0', named: 'no' })
  assert.equal(codeOf(form({}, {}, block)), 'block-id-twice')
})

test('a name has 3 to 120 characters, hours and value are in bounds', () => {
  for (const [name, code] of [
    ['ab', 'block-name-length'],
    [' a b  ', null],
    [' ab ', 'block-name-length'],
    ['x'.repeat(120), null],
    ['x'.repeat(121), 'block-name-length'],
  ] as const) {
    assert.equal(codeOf(form({ name })), code)
    assert.equal(codeOf(change({ name })), code)
  }
  for (const bad of [-1, NaN, Infinity, 1e13]) {
    assert.equal(codeOf(form({ hours: bad })), 'block-hours-out-of-range')
    assert.equal(codeOf(change({ hours: bad })), 'block-hours-out-of-range')
    assert.equal(codeOf(form({ valueEuro: bad })), 'block-value-out-of-range')
    assert.equal(codeOf(change({ valueEuro: bad })), 'block-value-out-of-range')
  }
  assert.equal(codeOf(form({ hours: 0, valueEuro: 0 })), null)
})

test('what is in another open block comes in nowhere', () => {
  const known = { elsewhere: { c9: 'b2', m9: 'b2' }, names: { b2: 'Slagers', c9: 'Jansen' } }
  const no = change({ addCustomers: ['c9'] }, block, 'ann', known)
  assert.deepEqual(isRefusal(no) && no.facts, { item: 'c9', what: 'Jansen', block: 'b2', name: 'Slagers', named: 'yes' })
  for (const refused of [
    form({ customers: ['c9'] }, known),
    form({ matters: ['m9'] }, known),
    change({ addMatters: ['m9'] }, block, 'ann', known),
    addPassed('m9', block, known),
  ]) {
    assert.equal(codeOf(refused), 'block-item-elsewhere')
  }
  // An id that every object seems to have.
  assert.equal(codeOf(change({ addCustomers: ['constructor'] })), null)
})

test('blocks wait in no circle', () => {
  const known = { waits: { b2: ['b3'], b3: ['b1'], b4: ['b5'], b5: [] }, names: { b1: 'Bakkers', b2: 'Slagers' } }
  const no = change({ after: ['b4', 'b2'] }, block, 'ann', known)
  assert.equal(codeOf(no), 'blocks-in-a-circle')
  assert.deepEqual(isRefusal(no) && String(no.facts['blocks']).split(', ').toSorted(), ['Bakkers', 'Slagers'])
  // Nobody knows a block by its id: b3 has no name yet.
  assert.equal(isRefusal(no) && no.facts['unnamed'], 'yes')
  assert.equal(codeOf(change({ after: ['b1'] }, block, 'ann', known)), 'blocks-in-a-circle')
  assert.equal(codeOf(form({ after: ['b1'] })), 'blocks-in-a-circle')
  assert.deepEqual(after(block, change({ after: ['b4', 'b4', 'b5'] }, block, 'ann', known)).after, ['b4', 'b5'])
})

test('a change says what came in and went out, and nothing when nothing did', () => {
  const next = after(
    block,
    change({ addCustomers: ['c3', 'c1'], removeCustomers: ['c2'], removeMatters: ['m1'], owner: 'ben', hours: 12, valueEuro: 7 }),
  )
  assert.deepEqual(next, { ...block, customers: ['c1', 'c3'], matters: [], owner: 'ben', hours: 12, valueEuro: 7 })
  assert.deepEqual(typesOf(change({ name: 'Slagers' })), ['block-renamed'])
  for (const same of [
    {},
    { name: ' Bakkers ' },
    { addCustomers: ['c1'] },
    { removeMatters: ['m8'] },
    { owner: 'ann', hours: 40, after: [] },
  ]) {
    assert.deepEqual(change(same), [])
  }
  for (const command of [
    { hours: 41 },
    { valueEuro: 1 },
    { owner: null },
    { after: ['b2'] },
    { addMatters: ['m2'] },
    { removeCustomers: ['c1'] },
  ]) {
    assert.deepEqual(typesOf(change(command)), ['block-changed'])
  }
})

test('a block is changed and defined by its owner, and while it has none by any member', () => {
  for (const decide of [
    (state: BlockState, by: string) => change({ hours: 1 }, state, by),
    (state: BlockState, by: string) => define('Alle offertes zijn weg.', state, by),
  ]) {
    assert.equal(codeOf(decide(block, 'ben')), 'block-of-another')
    assert.equal(codeOf(decide(block, 'local')), 'say-who-you-are')
    assert.equal(codeOf(decide({ ...block, owner: null }, 'local')), 'say-who-you-are')
    assert.equal(codeOf(decide({ ...block, owner: null }, 'clock')), 'say-who-you-are')
    assert.equal(codeOf(decide({ ...block, owner: null }, 'ben')), null)
    assert.equal(codeOf(decide(queued, 'ann')), null)
    for (const late of [active, finished, stopped]) assert.equal(codeOf(decide(late, 'ann')), 'block-started-before')
    assert.equal(codeOf(decide(initialBlock, 'ann')), 'block-unknown')
  }
})

test('a definition has 10 to 500 characters', () => {
  for (const [text, code] of [
    ['x'.repeat(9), 'block-definition-length'],
    [`  ${'x'.repeat(9)}  `, 'block-definition-length'],
    ['x'.repeat(10), null],
    ['x'.repeat(500), null],
    ['x'.repeat(501), 'block-definition-length'],
  ] as const) {
    assert.equal(codeOf(define(text)), code)
  }
  assert.equal(after(block, define(' Alle offertes zijn weg. ')).finishedWhen, 'Alle offertes zijn weg.')
  assert.deepEqual(define('Iedere bakker heeft een offerte.', queued), [])
})

test('what has nothing in it or takes no hours is not in the queue, whether it gets there or becomes so there', () => {
  assert.equal(after(block, queue()).status, 'queued')
  assert.equal(codeOf(queue({ ...block, customers: [], matters: [] })), 'block-empty')
  assert.equal(codeOf(queue({ ...block, customers: [] })), null)
  assert.equal(codeOf(queue({ ...block, hours: 0 })), 'block-without-hours')
  const all = { removeCustomers: ['c1', 'c2'], removeMatters: ['m1'] }
  assert.equal(codeOf(change(all, queued)), 'block-empty')
  assert.equal(codeOf(change({ hours: 0 }, queued)), 'block-without-hours')
  assert.equal(codeOf(change({ ...all, hours: 0 })), null)
  for (const other of [queued, active, finished, stopped]) assert.equal(codeOf(queue(other)), 'block-not-forming')
})

test('a start is refused for the first thing that stands in its way, with its values', () => {
  const nothing = { ...queued, owner: null, finishedWhen: null }
  const known = {
    active: { id: 'b0', name: null },
    unfinished: [
      { id: 'b2', name: 'Slagers' },
      { id: 'b3', name: null },
    ],
    capacityLeftHours: 39,
  }
  const factsOf = (no: Answer) => (isRefusal(no) ? [no.code, no.facts] : assert.fail('started'))
  assert.deepEqual(factsOf(start(known, { ...nothing, status: 'forming' })), ['block-not-queued', { status: 'forming' }])
  assert.deepEqual(factsOf(start(known, nothing)), ['block-another-active', { block: 'b0', name: 'b0' }])
  assert.deepEqual(factsOf(start({ ...known, active: null }, nothing)), ['block-waits', { count: 2, blocks: 'Slagers, b3' }])
  assert.deepEqual(factsOf(start({ capacityLeftHours: 39 }, nothing)), ['block-undefined', {}])
  assert.deepEqual(factsOf(start({ capacityLeftHours: 39 }, { ...queued, owner: null })), ['block-without-owner', {}])
  assert.deepEqual(factsOf(start({ capacityLeftHours: 39 })), ['block-hours-missing', { asked: 40, left: 39, missing: 1 }])
  assert.equal(codeOf(start({ capacityLeftHours: NaN })), 'block-hours-missing')
  assert.deepEqual(after(queued, start({ capacityLeftHours: 40 })), active)
})

test('only the owner finishes, and only when every matter in it is closed', () => {
  assert.deepEqual(after({ ...active, gut: { since: now, signals: [] } }, finish()), finished)
  assert.equal(codeOf(finish(1)), 'block-matters-open')
  assert.equal(codeOf(finish(0, active, 'ben')), 'block-of-another')
  assert.equal(codeOf(finish(0, active, 'local')), 'say-who-you-are')
  for (const other of [block, queued, finished, stopped]) assert.equal(codeOf(finish(0, other)), 'block-not-active')
})

test('a block stops by NO GO to a question that was asked once, and then alternatives are asked for', () => {
  for (const state of [queued, active]) {
    assert.equal(codeOf(answer(false, state)), 'block-gut-not-asked')
    const asked = after(state, raise(['margin-falling', 'discounts-rising', 'margin-falling'], state))
    assert.deepEqual(asked.gut, { since: now, signals: ['discounts-rising', 'margin-falling'] })
    assert.deepEqual(raise(['lost-on-price'], asked), [])
    for (const by of ['local', 'clock']) assert.equal(codeOf(answer(false, asked, by)), 'say-who-you-are')
    assert.deepEqual(after(asked, answer(true, asked)), state)
    assert.deepEqual(typesOf(answer(false, asked)), ['block-gut-answered', 'block-stopped', 'block-alternatives-asked'])
    assert.deepEqual(after(asked, answer(false, asked)), { ...state, status: 'stopped', endedAt: now, gut: null, alternativesAsked: true })
  }
})

test('an answer about a block that comes twice changes nothing; another answer after it is refused', () => {
  const asked = after(active, raise(['margin-falling'], active))
  assert.deepEqual(answer(true, after(asked, answer(true, asked))), [])
  assert.equal(codeOf(answer(false, after(asked, answer(true, asked)))), 'block-gut-not-asked')
  assert.deepEqual(answer(false, after(asked, answer(false, asked))), [])
  assert.equal(codeOf(answer(true, after(asked, answer(false, asked)))), 'block-gut-not-asked')
})

test('the clock asks on signals only, a member without them too, nobody else, and never of what is not under way', () => {
  assert.deepEqual(raise([]), [])
  assert.deepEqual(typesOf(raise([], active, 'ben')), ['block-gut-raised'])
  assert.equal(codeOf(raise(['lost-on-price'], active, 'local')), 'say-who-you-are')
  assert.equal(codeOf(raise(['Jan is ziek'], active)), 'block-signal-no-code')
  for (const other of [block, finished, stopped]) assert.equal(codeOf(raise(['lost-on-price'], other)), 'block-not-under-way')
})

test('what passed the gate joins the block that is forming, once, with its hours and value', () => {
  const joined = after(block, addPassed('m2'))
  assert.deepEqual([joined.matters, joined.hours, joined.valueEuro], [['m1', 'm2'], 42, 9100])
  assert.deepEqual(addPassed('m1'), [])
  assert.deepEqual(after(block, decideAddPassed({ matter: 'm2' }, block, { by: 'ben', now, known: alone })), {
    ...block,
    matters: ['m1', 'm2'],
  })
  for (const other of [queued, active, finished, stopped]) assert.equal(codeOf(addPassed('m2', other)), 'block-not-forming')
})

test('what passes has somewhere to go: a block without a name or owner, once', () => {
  const gathered = after(initialBlock, decideGather({ block: 'b9' }, initialBlock))
  assert.deepEqual([gathered.id, gathered.status, gathered.name, gathered.owner], ['b9', 'forming', null, null])
  assert.deepEqual(decideGather({ block: 'b9' }, gathered), [])
})

test('what leaves an open block takes its hours and value along, but a block in the queue keeps hours', () => {
  const leave = (state: BlockState, hours: number) =>
    after(state, decideLeave({ matter: 'm1', remains: { hours, valueEuro: 1000 } }, state))
  assert.deepEqual([leave(block, 4).matters, leave(block, 4).hours, leave(block, 4).valueEuro], [[], 36, 8000])
  assert.equal(leave(queued, 40).hours, 40)
  assert.deepEqual(leave({ ...block, valueEuro: 10 }, 4).valueEuro, 0)
  for (const state of [finished, stopped, { ...block, matters: [] }]) assert.deepEqual(decideLeave({ matter: 'm1' }, state), [])
})

test('of a block that is not there nothing is decided', () => {
  for (const no of [
    addPassed('m', initialBlock),
    queue(initialBlock),
    start({}, initialBlock),
    finish(0, initialBlock),
    raise(['a'], initialBlock),
    answer(true, initialBlock),
  ]) {
    assert.equal(codeOf(no), 'block-unknown')
  }
})

test('nothing is formed, queued or started by nobody in particular, or by the clock', () => {
  for (const by of ['local', 'clock']) {
    const about = { by, now, known: { ...alone, forming: null } }
    const nobodys = [
      decideFormBlock(
        { block: 'b9', name: 'Slagers', owner: null, customers: [], matters: [], hours: 0, valueEuro: 0, after: [] },
        initialBlock,
        about,
      ),
      queue(block, by),
      decideStartBlock({}, queued, { by, now, known: { active: null, unfinished: [], capacityLeftHours: 100 } }),
    ]
    for (const no of nobodys) assert.equal(codeOf(no), 'say-who-you-are')
  }
})

test('erased text leaves a block without a name and without a definition, and so it does not start', () => {
  const erased = [form(), define('Alle offertes zijn weg.'), change({ name: 'Slagers' }), queue()]
    .flatMap((events) => (isRefusal(events) ? assert.fail(events.code) : events))
    .map((event): BlockEvent => ('said' in event ? { ...event, said: null } : event))
    .reduce(evolveBlock, initialBlock)
  assert.deepEqual(erased, { ...block, name: null, status: 'queued' })
  assert.equal(codeOf(start({}, erased)), 'block-undefined')
  assert.deepEqual(typesOf(change({ hours: 41 }, erased)), ['block-changed'])
})
