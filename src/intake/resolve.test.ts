/** Resolving a file: facts get our ids, and a row that means two customers comes back with its cells. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createMatcher } from '../core/fact/match.ts'
import { learn, resolveFacts } from './resolve.ts'
import { examineBytes } from './test-file.ts'

const open = async (name: string, text: string) => {
  const examined = await examineBytes(name, text)
  return examined.status === 'recognised' ? examined : assert.fail(JSON.stringify(examined))
}

test('hours by name reach the customers that a list knows by code, and an ambiguous name is handed back', async () => {
  const hours = await open(
    'uren.csv',
    'Klant;Datum;Medewerker;Uren\nJansen;12-03-2026;Eva Bos;1,5\nBos;12-03-2026;Eva Bos;2\nNieuw;13-03-2026;;1\nJansen;13-03-2026;Piet;1',
  )
  const customers = await open('klanten.csv', 'Klantnummer;Klantnaam;Accountmanager\n1;Jansen B.V.;Eva Bos\n2;Bos;Eva Bos\n3;Bos;\n')
  const team = await open('team.csv', 'Nummer;Medewerker;Netto uren\n10;Eva Bos;1000\n11;Piet;1000\n12;Piet;1000\n')
  const matcher = createMatcher()
  for (const file of [hours, customers, team]) await learn(file, matcher)
  for await (const { facts, problems, rows } of resolveFacts(hours, matcher)) {
    assert.equal(rows, 4)
    assert.deepEqual(
      facts.map((fact) => fact.kind === 'touch' && [fact.row, fact.customer, fact.member, fact.minutes]),
      [
        [2, 'key:1', 'key:10', 90],
        [4, 'name:nieuw', null, 60],
      ],
    )
    assert.deepEqual(
      problems.map(({ row, code, facts: { text }, cells }) => [row, code, text, cells?.length]),
      [
        [3, 'row-customer-ambiguous', 'Bos', 4],
        [5, 'row-member-ambiguous', 'Piet', 4],
      ],
    )
  }
})
