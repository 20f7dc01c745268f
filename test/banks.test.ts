/**
 * The example of the essay, step by step: a thousand customers and four people, the group of the banks, and the last big
 * bank, where nobody knows anybody and which has no money (E2, E14, E18-E26, E29, E30, E32).
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BlocksPage, Proposals } from '../src/core/block/block-page.ts'
import type { Cards } from '../src/core/gate/card.ts'
import type { MatterPage } from '../src/core/matter/matter-page.ts'
import type { Focus, VerdictList } from '../src/core/plan/focus.ts'
import { defaultStandards } from '../src/core/customer/standards.ts'
import { isRefusal } from '../src/core/refusal.ts'
import { judgeTriangle } from '../src/core/team/triangle.ts'
import { compute } from '../src/doors/clock/compute.ts'
import type { MemberList } from '../src/core/team/team-page.ts'
import { withHouse, type TestHouse } from '../src/verbs/test-house.ts'
import { verbPath } from '../src/verbs/verb.ts'
import { verbs } from '../src/verbs/verbs.ts'

const { house } = withHouse({ compute })
const people = ['Sanne', 'Joost', 'Mila', 'Bram']
const bank = 'Bank Van Lier'

/** Eleven banks that buy, the twelfth that never did, and 988 others; all worked a little by four people. */
function files(): { name: string; bytes: Uint8Array }[] {
  const customers = ['Debiteurnummer;Klantnaam;Branche;Accountmanager']
  const invoices = ['Factuurnummer;Factuurdatum;Debiteurnummer;Klantnaam;Bedrag excl. btw;Kostprijs']
  const hours = ['Datum;Debiteurnummer;Klantnaam;Medewerker;Soort contact;Minuten']
  for (let n = 0; n < 1000; n += 1) {
    const isBank = n < 12
    const [id, name, owner] = [1000 + n, n === 11 ? bank : `${isBank ? 'Bank' : 'Bedrijf'} ${n}`, people[n % 4]]
    customers.push(`${id};${name};${isBank ? 'Banken' : `Branche ${n % 24}`};${owner}`)
    if (n === 11) continue
    const hoursEach = isBank ? 5 + (n % 4) : 0.6 + (n % 7) / 5
    const margin = isBank ? 900 + 60 * n : 12 + ((n * 37) % 97)
    for (let quarter = 0; quarter < 4; quarter += 1) {
      const day = `${String(3 + ((n * 5) % 25)).padStart(2, '0')}-${String(2 + 3 * quarter).padStart(2, '0')}-2025`
      invoices.push(
        `${n * 4 + quarter};${day};${id};${name};${(margin * 2).toFixed(2).replace('.', ',')};${margin.toFixed(2).replace('.', ',')}`,
      )
      hours.push(`${day};${id};${name};${owner};Bezoek;${Math.round((hoursEach * 60) / 4)}`)
    }
  }
  const team = ['Naam;Netto uren', ...people.map((name) => `${name};365`)]
  const bytes = (lines: readonly string[]) => new TextEncoder().encode(`${lines.join('\r\n')}\r\n`)
  return Object.entries({ klanten: customers, facturen: invoices, uren: hours, team }).map(([name, lines]) => ({
    name: `${name}.csv`,
    bytes: bytes(lines),
  }))
}

const verb = (path: string) => verbs.find((one) => verbPath(one) === path) ?? assert.fail(`no verb ${path}`)

/** Asks by path as the doors do; work that was queued is done before the next question. */
function teller({ ask, perform, queued }: TestHouse) {
  const told = async (path: string, input: object = {}, actor = 'Sanne', now = '2026-01-05T08:00:00.000Z') => {
    const answer = await ask(verb(path), input, actor, now)
    while (queued.length > 0) await perform(verb(queued.shift() ?? ''), {}, now)
    return answer
  }
  return {
    told,
    well: async (...asked: Parameters<typeof told>) => {
      const answer = await told(...asked)
      assert.ok(!isRefusal(answer), `${asked[0]}: ${JSON.stringify(answer)}`)
      return answer
    },
    refused: async (...asked: Parameters<typeof told>) => {
      const answer = await told(...asked)
      return isRefusal(answer) ? answer : assert.fail(`${asked[0]} was not refused`)
    },
  }
}

test('a thousand customers, four people, and the last big bank', async (t) => {
  const { well, refused } = teller(await house())
  // A decent amount of attention is three hours a year; less is not serving.
  await well('customer/set-standards', { standards: { ...defaultStandards, minimumHours: 3 } }, 'local')
  await well('fact/import-files', { files: files() }, 'local')
  const { plan } = (await well('plan/show-focus')) as Focus
  assert.ok(plan)
  const verdicts = async (query: object) => ((await well('plan/list-verdicts', { limit: 1000, ...query })) as VerdictList).rows
  const subject = (answer: object) =>
    String((answer as { subject?: string }).subject)
      .split(':')
      .slice(1)
      .join(':')

  await t.test('a thousand customers with four people is not realistic: refused with the hours that are missing (E29)', () => {
    const answer = judgeTriangle({ customers: 1000, hoursEach: plan.minimumHours, hours: plan.capacityHours })
    assert.ok(!answer.fits)
    assert.deepEqual(answer.facts, { hoursAsked: 3000, hoursThere: 1460, hoursMissing: 1540 })
  })

  await t.test('so some are worked and most are not, each with one owner and within everybody’s hours (E2, E30)', async () => {
    const white = await verdicts({ verdict: 'white' })
    assert.equal(plan.count.white + plan.count.grey + plan.count.black, 1000)
    assert.ok(white.length > 20 && white.length < 900, `${white.length} white`)
    const given = Map.groupBy(white, ({ owner }) => owner)
    assert.deepEqual(new Set(given.keys()), new Set(people))
    for (const rows of given.values()) assert.ok(rows.reduce((sum, row) => sum + row.hoursPlanned, 0) <= 365 + 1e-6)
  })

  await t.test('the objective is set once, and everything serves it (E18)', async () => {
    const wish = { sentence: 'De banken worden onze eerste groep', measure: 'margin', amount: 250_000, by: '2026-12-31' }
    await well('objective/set-objective', wish)
    assert.equal((await refused('objective/set-objective', { ...wish, amount: 1 })).code, 'objective-stands')
  })

  await t.test(
    'arithmetic would work the last big bank, because banks bring much; but nobody knows anybody there and it has money trouble (E25, E32)',
    async () => {
      const [before] = await verdicts({ search: bank })
      assert.deepEqual([before?.verdict, before?.reason], ['white', 'prospect-above-line'])
      const cardOf = async () => ((await well('gate/show-cards', { limit: 1000 })) as Cards).rows.find(({ id }) => id === before?.id)
      assert.equal(await cardOf(), undefined)
      await well('signal/note-signal', { what: 'customer', id: before?.id, code: 'no-way-in' })
      await well('signal/note-signal', { what: 'customer', id: before?.id, code: 'money-trouble' }, 'Joost')
      // One card, and not a figure on it.
      assert.deepEqual(await cardOf(), { what: 'customer', id: before?.id, name: bank, about: null, signals: ['no-way-in'] })
      await well('customer/answer-gut', { customer: before?.id, go: false })
      const [after] = await verdicts({ search: bank })
      assert.deepEqual([after?.verdict, after?.reason, after?.hoursPlanned], ['black', 'no-go', 0])
      assert.equal((await refused('customer/answer-gut', { customer: before?.id, go: true })).code, 'customer-gut-not-asked')
    },
  )

  let matter = ''
  await t.test('selling there costs more than it returns: Pareto sets it aside, with the figures (E20, E32)', async () => {
    matter = subject(
      await well('matter/catch-matter', {
        title: 'Bank Van Lier binnenhalen',
        ties: { customer: bank },
        remains: { valueEuro: 1500, hours: 400 },
      }),
    )
    const page = (await well('matter/show-matter', { matter })) as MatterPage
    assert.equal(page.matter.status, 'set-aside')
    const hourPriceEuro = ((await well('plan/show-focus')) as Focus).plan?.hourPriceEuro ?? 0
    assert.deepEqual(page.answers[0]?.numbers, { valueEuro: 1500, hours: 400, hourPriceEuro })
    assert.ok(1500 / 400 < hourPriceEuro)
  })

  await t.test('and who believes it brings more meets the next tests: nothing can be changed there, so it is dropped (E22)', async () => {
    await well('matter/describe-matter', { matter, remains: { valueEuro: 400_000, hours: 400 } })
    const again = (await well('matter/show-matter', { matter })) as MatterPage
    assert.equal(again.matter.test, 'influence')
    assert.deepEqual(
      again.hints.map(({ code }) => code).filter((code) => !code.startsWith('hint.verdict')),
      ['hint.way-not-known', 'hint.nobody-was-there', 'signal.money-trouble', 'signal.no-way-in'],
    )
    await well('matter/answer-test', { matter, test: 'influence', answer: 'no' })
    assert.equal(((await well('matter/show-matter', { matter })) as MatterPage).matter.status, 'dropped')
    assert.equal((await refused('matter/answer-test', { matter, test: 'influence', answer: 'yes' })).code, 'no-test-at-hand')
  })

  let block = ''
  await t.test('the banks that do buy are proposed as one cluster, and become a block (E19, E21, E26)', async () => {
    const { rows } = (await well('block/list-proposals')) as Proposals
    const banks = rows.find(({ name }) => name === 'Banken') ?? assert.fail('the banks are no proposal')
    assert.equal(rows[0], banks, 'they bring most per hour')
    assert.ok(banks.customers.length >= 10)
    assert.ok(banks.savedHours >= 9)
    block = subject(await well('block/form-block', { name: 'De banken', customers: banks.customers.map(({ id }) => id), owner: 'Mila' }))
  })

  await t.test('a complaint of a bank is met by Joost, passes the gate and joins the block (E21-E26)', async () => {
    matter = subject(
      await well(
        'matter/catch-matter',
        { title: 'Bank 3 klaagt over de rapportage', ties: { customer: 'Bank 3' }, remains: { valueEuro: 4000, hours: 6 } },
        'Joost',
      ),
    )
    await well('matter/answer-test', { matter, test: 'influence', answer: 'yes' }, 'Joost')
    assert.equal((await refused('matter/answer-test', { matter, test: 'gut', answer: 'yes' }, 'local')).code, 'say-who-you-are')
    await well('matter/answer-test', { matter, test: 'gut', answer: 'yes' }, 'Sanne')
    const page = (await well('matter/show-matter', { matter })) as MatterPage
    assert.equal(page.matter.block?.id, block)
  })

  await t.test('finished is written down before it starts, and nothing starts beside it (E14, E15)', async () => {
    assert.equal((await refused('block/start-block', { block })).code, 'block-not-queued')
    await well('block/queue-block', { block }, 'Mila')
    assert.equal((await refused('block/start-block', { block }, 'Mila')).code, 'block-undefined')
    await well('block/define-block', { block, finishedWhen: 'Elke bank is bezocht en heeft een voorstel' }, 'Mila')
    await well('block/start-block', { block }, 'Mila')
    const rest = ((await well('block/list-proposals')) as Proposals).rows[0] ?? assert.fail('nothing else is proposed')
    const second = subject(
      await well('block/form-block', { name: 'Het volgende', customers: rest.customers.map(({ id }) => id), owner: 'Bram' }, 'Bram'),
    )
    await well('block/define-block', { block: second, finishedWhen: 'Iedereen is gebeld en heeft een prijs' }, 'Bram')
    await well('block/queue-block', { block: second }, 'Bram')
    const no = await refused('block/start-block', { block: second }, 'Bram')
    assert.deepEqual([no.code, no.facts['name']], ['block-another-active', 'De banken'])
  })

  await t.test('Joost hands it over and still verifies it; then the block is finished, and the next may start (E23)', async () => {
    const { members } = (await well('team/list-members')) as MemberList
    await well('matter/offer-matter', { matter, to: members.find(({ name }) => name === 'Mila')?.id }, 'Joost')
    await well('matter/answer-offer', { matter, accept: true }, 'Mila')
    await well('matter/solve-matter', { matter }, 'Mila')
    assert.equal((await refused('block/finish-block', { block }, 'Mila')).code, 'block-matters-open')
    await well('matter/check-matter', { matter, good: true }, 'Joost')
    await well('block/finish-block', { block }, 'Mila')
    const { queue, over } = (await well('block/show-blocks')) as BlocksPage
    assert.deepEqual(
      over.map(({ name, status }) => [name, status]),
      [['De banken', 'finished']],
    )
    await well('block/start-block', { block: queue[0]?.id }, 'Bram')
  })
})
