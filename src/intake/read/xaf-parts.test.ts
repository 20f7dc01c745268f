/** Audit files in parts, of any version and in any writing, checked against what they say of themselves; and forms that only their program reads. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import iconv from 'iconv-lite'
import {
  asksOf,
  auditFile,
  examineAudit,
  journal,
  line,
  readAudit,
  refusalOf,
  relation,
  relations,
  sale,
  sales,
  transaction,
} from './test-audit-file.ts'

test('what a file says of itself is checked against what it holds', async () => {
  const told = (lines: string, debit: string, credit: string) => `<linesCount>${lines}</linesCount><totalDebit>${debit}</totalDebit><totalCredit>${credit}</totalCredit>` // prettier-ignore
  const notes = async (text: string, ...transactions: readonly string[]) =>
    (await readAudit(auditFile({ relations, told: text, journals: [journal('S', ...transactions)] }))).notes.map(([, { what, found, told: said }]) => [what, found, said]) // prettier-ignore
  assert.deepEqual(await notes(told('2', '100', '100.00'), sale('K1')), [])
  assert.deepEqual(await notes(told('', '', ''), sale('K1')), [])
  assert.deepEqual(await notes(told('3', '100', '100'), sale('K1')), [['lines', 2, 3]])
  assert.deepEqual(await notes(told('2', '99.99', '100'), sale('K1')), [['debit', 100, 99.99]])
  assert.deepEqual(await notes(told('2', '100', '250.5'), sale('K1')), [['credit', 100, 250.5]])
  // Both ways of adding up a negative amount occur.
  assert.deepEqual(await notes(told('4', '90', '90'), sale('K1'), sale('K1', '-10')), [])
  assert.deepEqual(await notes(told('4', '110', '110'), sale('K1'), sale('K1', '-10')), [])
  const rest = (amnt: string) => transaction([line('1300', '100', 'D', { custSupID: 'K1' }), line('8000', amnt, 'C')])
  assert.deepEqual(await notes('', rest('100.005'), rest('99.995')), [])
  assert.deepEqual(await notes('', rest('100.0051'), rest('99.99'), sale('K1')), [['transactions', 2, 0]])
})

test('transactions are counted by us: two with one number stay two', async () => {
  const examined = await examineAudit(sales(sale('K1', '1', { nr: '7' }), sale('K2', '2', { nr: '7' })), { accounts: ['8000'], marginPercent: 0 })
  assert.ok(examined.status === 'recognised')
  const rows = []
  for await (const batch of examined.readings[1]?.table.lines() ?? []) rows.push(...batch.map(({ cells }) => cells.slice(0, 2)))
  assert.deepEqual(rows, [['transaction', 'nr'], [1, '7'], [2, '7']])
}) // prettier-ignore

test('many lines come in batches, each once', async () => {
  const many = Array.from({ length: 6_000 }, (_, at) => sale('K1', String(at + 1)))
  const examined = await examineAudit(sales(...many), { accounts: ['8000'], marginPercent: 0 })
  assert.ok(examined.status === 'recognised')
  const batches = await Array.fromAsync(examined.readings[1]?.table.lines() ?? [])
  assert.ok(batches.length > 1 && batches.every((lines) => lines.length <= 1_000))
  assert.deepEqual(batches.flat().map(({ row }) => row), Array.from({ length: 6_001 }, (_, at) => at + 1)) // prettier-ignore
})

test('a later part of a file is read with what it has, wherever it was cut, and says which part it is', async () => {
  const comment = '<!-- Vervolgbestand 2 van 3 -->'
  const whole = auditFile({ journals: [journal('S', sale('K1'), sale('K2'))], told: '<linesCount>999</linesCount>' })
  const from = (tag: string, at = whole.indexOf(tag)) => whole.slice(at)
  const goesOn = ['file-goes-on', { part: 2, parts: 3 }] as const
  for (const tag of ['<auditfile>', '<company>', '<transactions>', '<journal>', '<transaction>']) {
    const parts = [`${comment}${from(tag)}`, `<?xml version="1.0"?>\n${comment}\n${from(tag)}`, `\ufeff${comment}${from(tag).replace(/<\/journal>.*/s, '')}`]
    for (const text of parts) {
      const read = await readAudit(text)
      assert.deepEqual(read.revenue.map(([key]) => key), ['K1', 'K2'], text)
      assert.deepEqual(read.customers, [])
      assert.deepEqual(read.notes, [goesOn])
    }
  }
  const prefixed = from('<journal>').replaceAll(/<(\/?)(?=\w)/g, '<$1xaf:')
  assert.deepEqual((await readAudit(comment + prefixed)).revenue.length, 2)
  const ended = `${comment}</transaction>${from('<transaction>')}`
  assert.deepEqual((await readAudit(ended)).revenue.length, 2)
  assert.deepEqual((await readAudit(whole.replace('<company>', `<company>${comment}`))).notes, [goesOn], 'also inside')
  const [question] = await asksOf(comment + from('<transaction>'))
  assert.deepEqual([question?.choices, question?.suggested], [['1300', '8000'], []], 'without a list of accounts all are asked')
}) // prettier-ignore

test('a first part may hold relations only: who is both is a customer there', async () => {
  const { customers, passed, notes } = await readAudit(auditFile({ relations }), {})
  assert.deepEqual([customers, passed, notes], [['K1', 'K2', 'B1'], { 'not-a-customer': 3 }, []])
})

test('a first part ends between two transactions; what ends elsewhere was cut off', async () => {
  const whole = auditFile({ relations, journals: [journal('S', sale('K1'), sale('K2'))], told: '<linesCount>4</linesCount>' })
  const first = whole.slice(0, whole.lastIndexOf('<transaction>'))
  const { revenue, notes } = await readAudit(first)
  assert.deepEqual(revenue.map(([key]) => key), ['K1']) // prettier-ignore
  assert.deepEqual(notes, [['file-does-not-add-up', { what: 'lines', found: 2, told: 4 }]])
  for (const end of [whole.lastIndexOf('<transaction>') + 5, whole.lastIndexOf('<trLine>'), whole.lastIndexOf('</trLine>')])
    assert.equal(await refusalOf(whole.slice(0, end)), 'file-unreadable')
})

test('the namespace, the prefix, the encoding and the version do not matter', async () => {
  const text = auditFile({ relations: [relation('K1', 'C', { custSupName: 'Café €' })], journals: [journal('S', sale('K1'))] })
  for (const namespace of ['http://www.auditfiles.nl/XAF/3.0', 'http://www.auditfiles.nl/XAF/3.2', 'http://www.odb.belastingdienst.nl/XAF/4.0', 'urn:nothing']) {
    for (const [prefix, attribute] of [['', 'xmlns'], ['xaf:', 'xmlns:xaf']] as const) {
      const written = text.replaceAll(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`).replace(/auditfile>/, `auditfile ${attribute}="${namespace}">`)
      for (const bytes of [Buffer.from(written), Buffer.from(`\ufeff${written}`), iconv.encode(written, 'win1252')]) {
        const { facts, revenue } = await readAudit(bytes)
        assert.deepEqual(facts[0]?.kind === 'customer-row' && facts[0].customer.name, 'Café €')
        assert.deepEqual(revenue, [['K1', '2025-01-31', 10_000]])
      }
    }
  }
}) // prettier-ignore

test('a packed or encrypted form of a program is called what it is', async () => {
  assert.equal(await refusalOf(Buffer.from('MSCF\0\0\0\0\x01\x02'), 'boekjaar.xaf'), 'file-vendor-form')
  for (const name of ['jaar.XAC', 'jaar.xsc', 'jaar.XFC', 'jaar.adc']) {
    assert.equal(await refusalOf(Buffer.from('\x01\x02\x03\x00'), name), 'file-vendor-form')
    assert.equal(await refusalOf(Buffer.from('PK\x03\x04....'), name), 'file-vendor-form')
    assert.equal((await readAudit(sales(sale('K1')))).revenue.length, 1)
    assert.equal((await examineAudit(sales(sale('K1')), {}, name)).status, 'asked', 'what can be read is read, whatever its name')
  }
  assert.equal(await refusalOf(Buffer.from('\x01\x02\x03\x00'), 'jaar.bin'), 'file-not-a-table')
  assert.equal(await refusalOf(Buffer.from('PK\x03\x04....'), 'jaar.xlsx'), 'file-unreadable')
})
