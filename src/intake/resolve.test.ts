/** Resolving a file: facts get our ids, and a row that means two customers comes back with its cells. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whoFrom } from '../core/fact/test-who.ts'
import { resolveFacts } from './resolve.ts'
import { examineBytes } from './test-file.ts'

const open = async (name: string, text: string) => {
  const examined = await examineBytes(name, text)
  return examined.status === 'recognised' ? examined : assert.fail(JSON.stringify(examined))
}

test('hours by name reach the customers that a list knows by code, and a member of an ambiguous name is handed back', async () => {
  const hours = await open(
    'uren.csv',
    'Klant;Datum;Medewerker;Uren\nJansen;12-03-2026;Eva Bos;1,5\nBos;12-03-2026;Eva Bos;2\nNieuw;13-03-2026;;1\nJansen;13-03-2026;Piet;1',
  )
  const customers = await open('klanten.csv', 'Klantnummer;Klantnaam;Accountmanager\n1;Jansen B.V.;Eva Bos\n2;Bos;Eva Bos\n3;Bos;\n')
  const team = await open('team.csv', 'Nummer;Medewerker;Netto uren\n10;Eva Bos;1000\n11;Piet;1000\n12;Piet;1000\n')
  const who = whoFrom([hours, customers, team].map((file) => file.mentions))
  for await (const { facts, problems, rows } of resolveFacts(hours, who)) {
    assert.equal(rows, 4)
    assert.deepEqual(
      facts.map((fact) => fact.kind === 'touch' && [fact.row, fact.customer, fact.member, fact.minutes]),
      [
        [2, 'key:1', 'key:10', 90],
        // Two customers are called Bos: until a person says which, the time is of neither.
        [3, 'name:bos', 'key:10', 120],
        [4, 'name:nieuw', null, 60],
      ],
    )
    assert.deepEqual(
      problems.map(({ row, code, facts: { text }, cells }) => [row, code, text, cells?.length]),
      [[5, 'row-member-ambiguous', 'Piet', 4]],
    )
  }
})
