/** The first example company, from its three files to customers with revenue and cost: the golden case of intake and matching together. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Fact } from '../core/fact/fact.ts'
import type { Mentions } from '../core/fact/mention.ts'
import { whoFrom } from '../core/fact/test-who.ts'
import { readFacts } from './read-facts.ts'
import { examineBytes } from './test-file.ts'

test('AdventureWorks is read to the cent, and every line finds its customer and its member', async () => {
  const facts: Fact[] = []
  const mentions: Mentions[] = []
  for (const name of ['FactResellerSales.csv', 'DimReseller.csv', 'DimEmployee.csv']) {
    const examined = await examineBytes(name, readFileSync(new URL(`../../examples/adventure-works/${name}`, import.meta.url)))
    if (examined.status !== 'recognised') return assert.fail(JSON.stringify(examined))
    mentions.push(examined.mentions)
    for await (const batch of readFacts(examined)) {
      assert.deepEqual(batch.problems, [])
      facts.push(...batch.facts)
    }
  }
  const who = whoFrom(mentions)
  const margins = new Map<string, number>()
  let revenue = 0
  let cost = 0
  let units = 0
  let discounts = 0
  for (const fact of facts) {
    if (fact.kind !== 'invoice-line') continue
    const match = who.customer(fact.customer)
    revenue += fact.revenue
    cost += fact.cost ?? 0
    units += fact.quantity ?? 0
    discounts += fact.discount ?? 0
    margins.set(match.id, (margins.get(match.id) ?? 0) + fact.revenue - (fact.cost ?? 0))
  }
  const listed = facts.flatMap((fact) => (fact.kind === 'customer-row' ? [who.customer(fact.customer).id] : []))
  assert.equal(new Set(listed).size, 701)
  assert.equal(margins.size, 635)
  assert.equal([...margins.values()].filter((margin) => margin < 0).length, 335)
  assert.deepEqual([revenue, cost], [8_045_059_611, 7_998_013_001])
  // Units as they are ordered, and what 3,282 lines give off the price of a unit.
  assert.deepEqual([units, discounts], [214_378, 52_750_887])
  assert.equal(who.customer({ key: null, name: 'Friendly Bike Shop' }).id, 'name:friendly bike shop', 'two resellers have this name')
})
