/** `koersvast focus` on real files and on bad ones: verdicts, or one clear sentence. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { FocusAnswer } from '../../src/core/plan/focus-answer.ts'
import { koersvast, root } from './koersvast.ts'

const folder = mkdtempSync(join(tmpdir(), 'koersvast-focus-'))
after(() => rmSync(folder, { recursive: true }))

function file(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

async function focus(...args: string[]) {
  const ran = await koersvast(['focus', ...args, '--json'])
  return { ...ran, answer: JSON.parse(ran.out) as FocusAnswer }
}

const example = ['FactResellerSales.csv', 'DimReseller.csv', 'DimEmployee.csv'].map((name) =>
  join(root, 'examples', 'adventure-works', name),
)
const invoices =
  'Datum;Klantnummer;Klant;Factuur;Bedrag excl. btw;Kostprijs;Verkoper\n12-03-2026;101;Bakkerij Jansen B.V.;F1;1.250,00;840,00;Sanne\n14-06-2026;102;Hofman Techniek;F2;9.000,50;4.000,00;Joost\n'
const hours = 'Datum;Klant;Medewerker;Uren\n10-03-2026;Bakkerij Jansen;Sanne;1,5\n11-06-2026;Hofman Techniek;Joost;4\n'

test('the example company: every reseller has a verdict, a reason and hours that are marked as estimated', async () => {
  const { code, answer } = await focus(...example)
  assert.equal(code, 0)
  assert.equal(answer.verdicts.length, 701)
  assert.ok((answer.hourPriceEuro ?? 0) > 0)
  assert.ok((answer.valueEuro ?? Infinity) <= (answer.upperBoundEuro ?? 0))
  assert.ok(answer.verdicts.every((row) => row.hoursKnown === 'estimated'))
  assert.equal(answer.count.white + answer.count.grey + answer.count.black, 701)
  assert.ok(answer.verdicts.filter((row) => row.verdict === 'white').every((row) => row.owner !== null))
})

test('invoices and hours that name customers differently are joined, and measured hours say so', async () => {
  const { code, answer } = await focus(file('facturen.csv', invoices), file('uren.csv', hours))
  assert.equal(code, 0)
  const jansen = answer.verdicts.find((row) => row.customer.name.startsWith('Bakkerij Jansen'))
  assert.equal(jansen?.hours, 1.5)
  assert.equal(jansen?.hoursKnown, 'measured')
  assert.equal(jansen?.marginEuro, 410)
  assert.equal(answer.verdicts.length, 2)
})

test('stated members and hours are the capacity that is divided', async () => {
  const { answer } = await focus(file('facturen.csv', invoices), file('uren.csv', hours), '--members', '2', '--hours', '3')
  assert.equal(answer.capacityHours, 6)
  assert.ok(answer.verdicts.reduce((sum, row) => sum + row.hoursPlanned, 0) <= 6 + 1e-6)
})

test('a file in Windows-1252 with semicolons and decimal commas is read as it was meant', async () => {
  const latin = new Uint8Array(
    Buffer.from(invoices.replace('Hofman', 'Hôfman').replace('1.250,00', '€ 1.250,00').replace('€', '\u0080'), 'latin1'),
  )
  const { answer } = await focus(file('latin.csv', latin))
  assert.ok(answer.verdicts.some((row) => row.customer.name === 'Hôfman Techniek'))
  assert.ok(answer.verdicts.some((row) => row.marginEuro === 410))
})

test('a missing cost column is asked, and --margin answers it', async () => {
  const path = file('omzet.csv', invoices.replace(';Kostprijs', '').replace(';840,00', '').replace(';4.000,00', ''))
  const asked = await focus(path)
  assert.equal(asked.code, 3)
  assert.equal(asked.answer.hourPriceEuro, null)
  assert.deepEqual(
    asked.answer.questions.map((question) => question.code),
    ['which-margin'],
  )
  const answered = await focus(path, '--margin', '40')
  assert.equal(answered.code, 0)
  assert.ok(answered.answer.verdicts.some((row) => row.marginEuro === 500))
})

test('one bad row comes back with its reason and holds back nothing else', async () => {
  const { code, answer } = await focus(file('krom.csv', `${invoices}15-06-2026;103;Kuiper;F3;veel;1,00;Joost\n`))
  assert.equal(code, 0)
  assert.equal(answer.verdicts.length, 2)
  const [problem] = answer.problems
  assert.equal(problem?.code, 'row-bad-amount')
  assert.equal(problem?.row, 4)
})

for (const [what, bytes, code] of [
  ['an empty file', '', 'file-empty'],
  ['a PDF that is called CSV', '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n', 'file-not-a-table'],
  ['a table with headers nobody knows', 'a,b\nx,y\n', 'file-unknown-headers'],
] as const) {
  test(`${what} is refused with a sentence, in the language of the terminal`, async () => {
    const path = file('slecht.csv', bytes)
    const { answer, code: exitCode } = await focus(path)
    assert.equal(exitCode, 1)
    assert.deepEqual(
      answer.problems.map((problem) => problem.code),
      [code],
    )
    const dutch = await koersvast(['focus', path], { LANG: 'nl_NL.UTF-8' })
    assert.match(dutch.err, /slecht\.csv (is leeg|is geen tabel|staat geen kolom)/)
  })
}

test('a file that is not there, an unknown option and a missing number each get a sentence and an exit code', async () => {
  const gone = await koersvast(['focus', join(folder, 'gone.csv')])
  assert.equal(gone.code, 1)
  assert.match(gone.err, /gone\.csv does not exist/)
  const typo = await koersvast(['focus', '--membres', '4', file('facturen.csv', invoices)])
  assert.equal(typo.code, 2)
  const half = await koersvast(['focus', '--members', '4', file('facturen.csv', invoices)])
  assert.equal(half.code, 1)
  assert.match(half.err, /--hours/)
})

test('whoever has seen enough of the answer may stop reading', () => {
  const command = '"$0" koersvast.mjs focus "$@" | head -n 1'
  const ran = spawnSync('sh', ['-c', command, process.execPath, ...example], { cwd: root, encoding: 'utf8' })
  assert.match(ran.stdout, /FactResellerSales\.csv/)
  assert.equal(ran.stderr, '')
})
