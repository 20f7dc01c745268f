/** Who is who: one customer behind every spelling, never two made one, doubts left to a person; and the order of the files does not matter. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { customerId } from '../units.ts'
import type { Reference } from './fact.ts'
import { ownCustomerId } from './own-id.ts'
import { gatherProfiles, type Mention } from './profile.ts'
import type { EvidenceCode } from './same-customer.ts'
import { whoIsWho, type SaidPair } from './who-is-who.ts'

type Said = Partial<Reference> & { readonly in?: string; readonly list?: boolean }

const mention = ({ in: file = 'a', list = false, ...reference }: Said): Mention => ({
  reference: { key: null, name: null, ...reference },
  listed: list,
  file,
})

function found(mentions: readonly Said[], said: readonly SaidPair[] = [], standing: readonly string[] = []) {
  const profiles = gatherProfiles()
  for (const one of mentions) profiles.add(mention(one))
  const { joins, doubts } = whoIsWho(profiles, said, new Set(standing))
  const idOf = (reference: Partial<Reference>) => {
    const own = ownCustomerId({ key: null, name: null, ...reference })
    return joins.get(own)?.to ?? own
  }
  return { joins, doubts, idOf }
}

const crm = { in: 'crm', list: true } as const
const debtors = { in: 'debtors', list: true } as const

describe('sure', () => {
  test('a code finds its customer, with spaces and case around it', () => {
    assert.equal(found([{ key: 'K12', name: 'Jansen', ...crm }]).idOf({ key: ' k12 ' }), 'key:k12')
  })

  test('a code without its leading zeros is the same code, unless the name is quite another', () => {
    assert.equal(
      found([
        { key: '00123', ...debtors },
        { key: '123', in: 'invoices' },
      ]).idOf({ key: '123' }),
      'key:00123',
    )
    const other = found([
      { key: '00123', name: 'Jansen', ...debtors },
      { key: '123', name: 'Wolters', in: 'invoices' },
    ])
    assert.equal(other.idOf({ key: '123' }), 'key:123')
    assert.deepEqual(evidence(other), [['same-number', 'other-name']])
  })

  test('a name finds the customer that a list gives a code, however it is spelled', () => {
    const names = ["cafe 't hoekje", 'CAFÉ ’T HOEKJE BV', 'Café t Hoekje, B.V.']
    const who = found([{ key: '7', name: 'Café ’t Hoekje B.V.', ...crm }, ...names.map((name) => ({ name, in: 'hours' }))])
    for (const name of names) assert.equal(who.idOf({ name }), 'key:7')
  })

  test('two systems that number their customers in their own way meet at the name', () => {
    const who = found([
      { key: '001A000001abcde', name: 'Jansen Bouw BV', ...crm },
      { key: '10023', name: 'Jansen Bouw', ...debtors },
    ])
    assert.equal(who.idOf({ key: '001A000001abcde' }), who.idOf({ key: '10023' }))
    assert.deepEqual(
      [...who.joins.values()].map((join) => join.evidence),
      [['same-name']],
    )
  })

  test('VAT, KvK and domain each find the customer', () => {
    for (const number of [{ vat: 'NL123456789B01' }, { kvk: '12345678' }, { domain: 'jansen.nl' }]) {
      const who = found([
        { key: 'A', name: 'Jansen Bouw', ...number, ...crm },
        { name: 'Jansen Bouwbedrijf', ...number, in: 'b' },
        { ...number, in: 'c' },
      ])
      assert.equal(who.idOf({ name: 'Jansen Bouwbedrijf' }), 'key:a', JSON.stringify(number))
      assert.equal(who.idOf(number), 'key:a', JSON.stringify(number))
    }
  })

  test('a name that an audit file cut off at 50 letters is asked, and joined where anything else speaks for it', () => {
    const whole = 'Koninklijke Nederlandse Maatschappij tot Bevordering der Geneeskunst'
    const cut = whole.slice(0, 50)
    assert.deepEqual(
      evidence(
        found([
          { key: 'C1', name: whole, ...crm },
          { key: '9', name: cut, ...debtors },
        ]),
      ),
      [['cut-name']],
    )
    const who = found([
      { key: 'C1', name: whole, domain: 'knmg.nl', ...crm },
      { key: '9', name: cut, domain: 'knmg.nl', ...debtors },
    ])
    assert.equal(who.idOf({ key: '9' }), who.idOf({ key: 'C1' }))
    assert.deepEqual(
      evidence(
        found([
          { key: 'C1', name: whole, ...crm },
          { key: '9', name: whole.slice(0, 40), ...debtors },
        ]),
      ),
      [],
    )
    const elsewhere = { key: '9', name: 'Koninklijke Maatschappij', in: 'hours' }
    const spelled = found([{ key: 'C1', name: whole, ...crm }, { key: '9', name: cut, ...debtors }, elsewhere])
    assert.deepEqual(evidence(spelled).flat().includes('cut-name'), false, 'a name that another file writes shorter was not cut')
  })
})

describe('never', () => {
  test('are two codes in one file one customer, whatever they share', () => {
    const shared = { name: 'Friendly Bike Shop', vat: 'NL123456789B01', domain: 'friendly.nl' }
    const who = found([
      { key: '1', ...shared, ...crm },
      { key: '2', ...shared, ...crm },
    ])
    assert.notEqual(who.idOf({ key: '1' }), who.idOf({ key: '2' }))
    assert.deepEqual(who.doubts, [])
  })

  test('does a third make two of them one', () => {
    const who = found([
      { key: '1', name: 'Bos', ...crm },
      { key: '2', name: 'Bos', ...crm },
      { name: 'Bos', in: 'hours' },
    ])
    assert.equal(who.idOf({ name: 'Bos' }), 'name:bos')
    assert.deepEqual(who.doubts.map(({ one, other }) => [one, other]), [['key:1', 'name:bos'], ['key:2', 'name:bos']]) // prettier-ignore
  })

  test('does a third join two that are themselves in doubt', () => {
    const who = found([
      { key: '101', name: 'Jansen', ...crm },
      { key: '202', name: 'Jansen', in: 'invoices' },
      { name: 'Jansen', in: 'hours' },
    ])
    assert.equal(who.joins.size, 0)
    assert.equal(who.doubts.length, 3)
  })

  test('is a name joined with either of two when the domain says which', () => {
    const who = found([
      { key: '1', name: 'Bos', domain: 'bos.nl', ...crm },
      { key: '2', name: 'Bos', ...crm },
      { name: 'Bos', domain: 'bos.nl', in: 'hours' },
    ])
    assert.equal(who.idOf({ name: 'Bos' }), 'key:1')
  })
})

describe('doubtful', () => {
  test('are companies of one group: the same VAT number and another name', () => {
    const vat = 'NL123456789B01'
    const who = found([
      { key: 'A', name: 'Wolters Techniek', vat, ...crm },
      { key: '12', name: 'Jansen Bouw', vat, ...debtors },
    ])
    assert.notEqual(who.idOf({ key: 'A' }), who.idOf({ key: '12' }))
    assert.deepEqual(evidence(who), [['same-vat', 'other-name']])
  })

  test('are names of which one shortens what the other writes out: it may be another family', () => {
    for (const [one, other] of [
      ['Fa. v/d Heuvel & Zn', 'Firma van den Heuvel en Zn'],
      ['Bakkerij van de Ven', 'Bakkerij van der Ven'],
    ] as const)
      assert.deepEqual(evidence(found([{ key: 'A', name: one, ...crm }, { name: other, ...debtors }])), [['alike-name']], one) // prettier-ignore
  })

  test('are names that are nearly one', () => {
    assert.deepEqual(
      evidence(
        found([
          { key: 'A', name: 'Janssen Transport', ...crm },
          { name: 'Jansen Transport BV', in: 'hours' },
        ]),
      ),
      [['alike-name']],
    )
    assert.deepEqual(
      evidence(
        found([
          { key: 'A', name: 'Jansen Transport', ...crm },
          { name: 'Jansen Groenten', in: 'hours' },
        ]),
      ),
      [],
    )
  })

  test('are equal names with numbers of one kind: two debtors called Jansen', () => {
    assert.deepEqual(
      evidence(
        found([
          { key: '101', name: 'Jansen', ...crm },
          { key: '202', name: 'Jansen', in: 'invoices' },
        ]),
      ),
      [['other-number', 'same-name']],
    )
  })

  test('is nothing that two different numbers of the state speak against', () => {
    const two = [
      { key: 'A', name: 'Jansen', vat: 'NL123456789B01', ...crm },
      { key: '7', name: 'Jansen', vat: 'NL987654321B01', ...debtors },
    ]
    const who = found(two)
    assert.notEqual(who.idOf({ key: 'A' }), who.idOf({ key: '7' }))
    assert.deepEqual(who.doubts, [])
  })
})

describe('what a person said', () => {
  const two = [
    { key: 'A', name: 'Wolters', ...crm },
    { key: '12', name: 'Jansen', ...debtors },
  ]
  const [one, other] = [customerId('key:a'), customerId('key:12')]
  test('joins what nothing joins', () => {
    const who = found(two, [{ one, other, same: true }])
    assert.equal(who.idOf({ key: 'A' }), who.idOf({ key: '12' }))
    assert.equal([...who.joins.values()][0]?.said, true)
  })
  test('settles who the other of two cannot be', () => {
    const bos = [
      { key: '1', name: 'Bos', ...crm },
      { key: '2', name: 'Bos', ...crm },
      { name: 'Bos', in: 'hours' },
    ]
    const who = found(bos, [{ one: customerId('key:1'), other: customerId('name:bos'), same: true }])
    assert.deepEqual(who.doubts, [])
  })
  test('keeps apart what everything joins, and is not asked again', () => {
    const twins = two.map((each) => ({ ...each, name: 'Jansen', vat: 'NL123456789B01' }))
    assert.equal(found(twins).joins.size, 1)
    const who = found(twins, [{ one, other, same: false }])
    assert.deepEqual([who.joins.size, who.doubts.length], [0, 0])
  })
  test('also keeps apart what a third would bring together', () => {
    const three = [...two.map((each) => ({ ...each, vat: 'NL123456789B01', name: 'Jansen' })), { name: 'Jansen', in: 'hours' }]
    const who = found(three, [{ one, other, same: false }])
    assert.notEqual(who.idOf({ key: 'A' }), who.idOf({ key: '12' }))
  })
})

test('a customer keeps the id that it has when a later file knows more', () => {
  const who = found(
    [
      { name: 'Jansen', in: 'invoices' },
      { key: 'A', name: 'Jansen', ...crm },
    ],
    [],
    ['name:jansen'],
  )
  assert.equal(who.idOf({ key: 'A' }), 'name:jansen')
  assert.equal(
    found([
      { name: 'Jansen', in: 'invoices' },
      { key: 'A', name: 'Jansen', ...crm },
    ]).idOf({ name: 'Jansen' }),
    'key:a',
  )
})

test('a domain by itself is no name for a customer that has another', () => {
  const who = found([
    { domain: 'jansen.nl', in: 'calendar' },
    { name: 'Jansen', domain: 'jansen.nl', in: 'cards' },
  ])
  assert.equal(who.idOf({ domain: 'jansen.nl' }), 'name:jansen')
})

const text = (letters: string, most: number) => fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: most })
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null })
const anyMention = fc
  .record({
    key: maybe(text('01', 3)),
    name: maybe(text('ab ', 4)),
    vat: maybe(fc.constantFrom('NL123456789B01', 'NL987654321B01')),
    kvk: maybe(fc.constantFrom('12345678', '87654321')),
    domain: maybe(fc.constantFrom('a.nl', 'b.nl')),
    in: fc.constantFrom('f', 'g', 'h'),
    list: fc.boolean(),
  })
  .filter(({ key, name, vat, kvk, domain }) => [key, name, vat, kvk, domain].some((said) => said !== null))

test('whatever files say, in whatever order: the same customers, never two codes of one file in one, and what was said apart is apart', () => {
  fc.assert(
    fc.property(
      fc
        .array(anyMention, { maxLength: 12 })
        .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.boolean()), { maxLength: 3 }),
      ([all, shuffled], pairs) => {
        const ids = all.map((one) => ownCustomerId(mention(one).reference))
        const apart = pairs.flatMap(([a, b]) => {
          const [one, other] = [ids[a], ids[b]]
          return one !== undefined && other !== undefined && one !== other ? [{ one, other, same: false }] : []
        })
        const who = found(all, apart)
        const again = found(shuffled, apart)
        assert.deepEqual(sorted(who.joins), sorted(again.joins))
        assert.deepEqual(who.doubts, again.doubts)
        for (const { one, other } of apart) assert.notEqual(who.joins.get(one)?.to ?? one, who.joins.get(other)?.to ?? other)
        for (const file of ['f', 'g', 'h']) {
          const keyed = new Set(
            all.filter((one) => one.in === file && one.key !== null).map((one) => ownCustomerId(mention(one).reference)),
          )
          const customers = new Set([...keyed].map((id) => who.joins.get(id)?.to ?? id))
          assert.equal(customers.size, keyed.size)
        }
        for (const { to } of who.joins.values()) assert.equal(who.joins.has(to), false, 'a customer is nobody else')
      },
    ),
    { numRuns: 2000 },
  )
})

const sorted = (joins: ReturnType<typeof found>['joins']) => [...joins].toSorted(([a], [b]) => (a < b ? -1 : 1))

const evidence = (who: ReturnType<typeof found>): readonly (readonly EvidenceCode[])[] => who.doubts.map((doubt) => doubt.evidence)
