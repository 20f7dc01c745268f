/** What a cell of a workbook may hold: a formula with what it came to, a text of several parts, an error, a day by its format, or nothing where something was meant. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { readAll } from '../test-file.ts'
import { rawWorkbook, workbook, zip, documentsOf } from './test-workbook.ts'
import { openXlsx } from './xlsx.ts'

type Raw = Parameters<typeof rawWorkbook>[1]

/** The cells of one row of XML. */
async function cellsOf(row: string, more?: Raw) {
  const [table] = await openXlsx(rawWorkbook(`<row r="1">${row}</row>`, more))
  const [line] = (await Array.fromAsync(table?.lines() ?? [])).flat()
  return line?.cells
}

const text = (address: string, said: string) => `<c r="${address}" t="inlineStr"><is><t>${said}</t></is></c>`
/** Invoices with these cells in the row below the headers. */
const invoice = (cells: string, more?: Raw) =>
  readAll(
    rawWorkbook(
      `<row r="1">${text('A1', 'Klant')}${text('B1', 'Factuurdatum')}${text('C1', 'Omzet')}${text('D1', 'Kostprijs')}</row><row r="2">${cells}</row><row r="3">${text('A3', 'Bos')}<c r="B3"><v>46093</v></c><c r="C3"><v>1</v></c><c r="D3"><v>1</v></c></row>`,
      more,
    ),
  )

describe('a cell', () => {
  test('with a formula is what it came to when the workbook was saved, and empty where that was not saved', async () => {
    assert.deepEqual(
      await cellsOf(
        '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A9</f><v>Bos</v></c><c r="C1" t="b"><f>TRUE()</f><v>1</v></c><c r="D1"><f>1</f></c><c r="E1" t="str"><f>A9</f></c><c r="F1"><v>9</v></c>',
      ),
      [2, 'Bos', 'true', '', '', 9],
    )
    const { facts, problems } = await invoice(
      '<c r="A2" t="str"><f>VLOOKUP(1,A:B,2)</f><v>Jansen</v></c><c r="B2"><f>TODAY()</f><v>46093</v></c><c r="C2"><f>D2*2</f><v>100.5</v></c><c r="D2"><f>50.25</f><v>50.25</v></c>',
    )
    assert.deepEqual(problems, [])
    assert.deepEqual(facts[0]?.kind === 'invoice-line' && [facts[0].customer.name, facts[0].day, facts[0].revenue, facts[0].cost], ['Jansen', '2026-03-12', 10_050, 5025]) // prettier-ignore
  })

  test('with a text has all of it, whether it is shared, written in place, or in parts that look different', async () => {
    const strings =
      '<si><t>gewoon</t></si><si><r><rPr><b/></rPr><t>Bakkerij </t></r><r><t xml:space="preserve">Jansen &amp; Zn</t></r></si><si><t>日本</t><rPh sb="0" eb="1"><t>ニホン</t></rPh></si>'
    assert.deepEqual(
      await cellsOf(
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><r><t>Bakkerij </t></r><r><rPr><i/></rPr><t>Bos</t></r></is></c><c r="E1" t="s"><v>0</v></c>',
        { strings },
      ),
      ['gewoon', 'Bakkerij Jansen & Zn', '日本', 'Bakkerij Bos', 'gewoon'],
    )
  })

  test('with yes or no is read as one', async () => {
    assert.deepEqual(await cellsOf('<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>'), ['true', 'false'])
    const { facts, passed } = await readAll(
      rawWorkbook(
        `<row r="1">${['Relatienaam', 'Klant', 'Leverancier'].map((name, at) => text(`${'ABC'[at]}1`, name)).join('')}</row><row r="2">${text('A2', 'Jansen')}<c r="B2" t="b"><v>1</v></c><c r="C2" t="b"><v>0</v></c></row><row r="3">${text('A3', 'Bos')}<c r="B3" t="b"><v>0</v></c><c r="C3" t="b"><v>1</v></c></row>`,
      ),
    )
    assert.deepEqual([facts.length, passed], [1, { 'not-a-customer': 1 }])
  })

  test('with an error is empty, so that its row comes back only where that cell was needed', async () => {
    assert.deepEqual(await cellsOf('<c r="A1" t="e"><v>#DIV/0!</v></c><c r="B1" t="e"><f>1/0</f><v>#REF!</v></c><c r="C1"><v>1</v></c>'), ['', '', 1]) // prettier-ignore
    const costless = await invoice(`${text('A2', 'Jansen')}<c r="B2"><v>46093</v></c><c r="C2"><v>100</v></c><c r="D2" t="e"><v>#DIV/0!</v></c>`) // prettier-ignore
    assert.deepEqual([costless.facts[0]?.kind === 'invoice-line' && costless.facts[0].cost, costless.problems.length], [null, 0])
    const nameless = await invoice(`<c r="A2" t="e"><v>#N/A</v></c><c r="B2"><v>46093</v></c><c r="C2" t="e"><v>#DIV/0!</v></c>`)
    assert.deepEqual([nameless.facts.length, nameless.problems.map(({ row, code }) => [row, code])], [1, [[2, 'row-no-amount']]])
  })

  test('whose value is missing is empty, and the rest of the workbook is read', async () => {
    const holes = '<c r="A1" t="s"/><c r="B1" t="s"><v></v></c><c r="C1" t="b"/><c r="D1" t="n"/><c r="E1" t="inlineStr"/><c r="F1" t="e"/><c r="G1"><v>1</v></c>' // prettier-ignore
    assert.deepEqual(await cellsOf(holes), ['', '', '', '', '', '', 1])
    const { facts, problems } = await invoice('<c r="A2" t="s"/><c r="B2"><v>46093</v></c><c r="C2"><v>100</v></c><c r="D2"><v>60</v></c>')
    assert.deepEqual([facts.length, problems.map(({ row, code }) => [row, code])], [1, [[2, 'row-no-customer']]])
  })
})

describe('a day', () => {
  test('is told by the format of its cell, in any wording of it', async () => {
    const formats = ['dd-mm-yyyy', 'd/m/yy h:mm;@', '[$-413]d mmmm yyyy;@', '[$-413]dddd\\ d\\ mmm', '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'yyyy-mm-dd"T"hh:mm:ss', 'mmmm yyyy', 'dd/mm/yyyy hh:mm AM/PM'] // prettier-ignore
    for (const [at, format] of formats.entries())
      assert.deepEqual(await cellsOf(`<c r="A1" s="${at + 1}"><v>46093</v></c><c r="B1" s="${at + 1}"><v>46093.375</v></c>`, { formats }), ['2026-03-12', '2026-03-12T09:00:00'], format) // prettier-ignore
  })
  test('is not made of an amount, however it is shown', async () => {
    const formats = ['#,##0.00', '"€" #,##0.00', '[$€-413] #,##0.00;[Red][$€-413] -#,##0.00', '0.0 "dagen"', '#,##0.00\\ \\h', '0%', '_-* #,##0.00_-', '@'] // prettier-ignore
    for (const [at, format] of formats.entries())
      assert.deepEqual(await cellsOf(`<c r="A1" s="${at + 1}"><v>46093</v></c>`, { formats }), [46_093], format)
  })
  test('is read where nobody gave its cell a format', async () => {
    const { facts } = await invoice(`${text('A2', 'Jansen')}<c r="B2"><v>46093</v></c><c r="C2"><v>46093</v></c><c r="D2"><v>1</v></c>`)
    assert.deepEqual(facts[0]?.kind === 'invoice-line' && [facts[0].day, facts[0].revenue], ['2026-03-12', 4_609_300])
  })
  test('is written out too, by programs that prefer that', async () =>
    assert.deepEqual(await cellsOf('<c r="A1" t="d"><v>2026-03-12</v></c><c r="B1" t="d"><v>2026-03-12T09:30:00</v></c>'), ['2026-03-12', '2026-03-12T09:30:00'])) // prettier-ignore
  test('does not move for the fraction of a second that a division leaves', async () => {
    assert.deepEqual(await cellsOf('<c r="A1" s="1"><v>46092.9999999999</v></c><c r="B1" s="1"><v>46093.7083333333</v></c>', { formats: ['d-m-yyyy'] }), ['2026-03-12', '2026-03-12T17:00:00']) // prettier-ignore
    // Every second of a day, as Excel divides it.
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 86_399 }), async (second) => {
        const clock = new Date(Date.UTC(2026, 2, 12) + second * 1000).toISOString().slice(0, 19)
        assert.deepEqual(await cellsOf(`<c r="A1" s="1"><v>${(46_093 + second / 86_400).toPrecision(15)}</v></c>`, { formats: ['h:mm'] }), [clock]) // prettier-ignore
      }),
      { numRuns: 50 },
    )
  })
  test('beyond all days says nothing', async () =>
    assert.deepEqual(await cellsOf('<c r="A1" s="1"><v>1e300</v></c><c r="B1" s="1"><v>100025000</v></c><c r="C1"><v>1</v></c>', { formats: ['d-m-yyyy'], days: '<workbookPr date1904="true"/>' }), ['', '', 1])) // prettier-ignore

  const said: Readonly<Record<string, string>> = {
    '': '46093',
    '<workbookPr/>': '46093',
    '<workbookPr date1904="0"/>': '46093',
    '<workbookPr date1904="false"/>': '46093',
    '<workbookPr date1904="1"/>': '44631',
    // As LibreOffice writes it.
    '<workbookPr backupFile="false" showObjects="all" date1904="true"/>': '44631',
    "<x:workbookPr date1904='true'/>": '44631',
  }
  for (const [days, serial] of Object.entries(said))
    test(`and a time are counted from where the workbook says: ${days}`, async () => {
      const formats = ['d-m-yyyy', 'h:mm']
      assert.deepEqual(await cellsOf(`<c r="A1" s="1"><v>${serial}</v></c><c r="B1" s="2"><v>0.0625</v></c>`, { formats, days }), ['2026-03-12', '01:30:00']) // prettier-ignore
    })
})

describe('a workbook', () => {
  test('gives what is in each of its sheets that is known', async () => {
    const { formats, facts, examined } = await readAll(
      workbook({
        Facturen: [['Klant', 'Factuurdatum', 'Omzet', 'Kostprijs'], ['Jansen', 46_093, 100, 60]],
        Toelichting: [['Dit blad zegt niets']],
        Uren: [['Klant', 'Datum', 'Medewerker', 'Uren'], ['Jansen', 46_093, 'Eva', 1.5]],
      }),
    ) // prettier-ignore
    assert.deepEqual(formats, ['invoices', 'hours'])
    assert.deepEqual(
      facts.map((fact) => [fact.kind, fact.row]),
      [
        ['invoice-line', 2],
        ['touch', 2],
      ],
    )
    if (examined.status !== 'recognised') return assert.fail()
    assert.deepEqual([examined.what, examined.rows], [['invoice-line', 'touch'], 2])
    assert.deepEqual(examined.notes.map(({ code, facts: values }) => [code, values['sheet']]), [['file-sheet-left', 'Toelichting']]) // prettier-ignore
  })
  test('is read past sheets that are hidden before it', async () => {
    const documents = documentsOf({
      hiddenSheet: [['account:cGFnaW5n:name=Account Name']],
      Keuzelijst: [['Food'], ['Non-food']],
      'My Active Accounts': [
        ['(Do Not Modify) Account', '(Do Not Modify) Row Checksum', '(Do Not Modify) Modified On', 'Account Name', 'Owner'],
        ['7d1c', 'x', 46_093, 'Jansen', 'Eva'],
      ],
    })
    const hidden = documents['xl/workbook.xml']
      ?.replace('name="hiddenSheet"', 'name="hiddenSheet" state="veryHidden"')
      .replace('name="Keuzelijst"', 'name="Keuzelijst" state="hidden"')
    const { formats, facts } = await readAll(zip({ ...documents, 'xl/workbook.xml': hidden ?? '' }))
    assert.deepEqual(formats, ['dynamics-accounts'])
    assert.deepEqual(facts.map((fact) => fact.kind === 'customer-row' && fact.customer), [{ key: '7d1c', name: 'Jansen' }]) // prettier-ignore
  })
  test('with everything in its first column is divided by what stands between', async () => {
    for (const [separator, amount] of [
      [';', '100,50'],
      [',', '"100,50"'],
      ['\t', '100,50'],
    ] as const) {
      const rows = [['Klant', 'Factuurdatum', 'Omzet', 'Kostprijs'], ['Jansen', '12-03-2026', amount, '60']].map((cells) => [cells.join(separator)]) // prettier-ignore
      const { formats, facts, problems } = await readAll(workbook({ Blad1: rows }))
      assert.deepEqual([formats, problems], [['invoices'], []], separator)
      assert.deepEqual(facts[0]?.kind === 'invoice-line' && [facts[0].customer.name, facts[0].day, facts[0].revenue, facts[0].cost], ['Jansen', '2026-03-12', 10_050, 6000]) // prettier-ignore
    }
    // One column of names is one column, though there is a comma in each.
    const names = await readAll(workbook({ Blad1: [['Bos, Eva'], ['Jansen, Piet']] }))
    assert.deepEqual(names.formats, [])
  })
  test('is taken wherever its prefixes are declared', async () => {
    const documents = documentsOf({ Blad1: [['Klant', 'Factuurdatum', 'Omzet', 'Kostprijs'], ['Jansen', 46_093, 100, 60]] }) // prettier-ignore
    for (let spaces = 0; spaces < 400; spaces += 1) {
      const padded = `${documents['xl/workbook.xml']}${' '.repeat(spaces)}`
      assert.equal((await openXlsx(zip({ ...documents, 'xl/workbook.xml': padded }))).length, 1, `${spaces}`)
    }
  })
})
