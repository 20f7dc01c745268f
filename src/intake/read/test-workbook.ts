/** Workbooks and other zips for tests, written document by document. */
import { crc32, deflateRawSync } from 'node:zlib'

export type Sheets = Readonly<Record<string, readonly (readonly (string | number)[])[]>>

const cell = (value: string | number, row: number, at: number) => {
  const place = `r="${String.fromCharCode(65 + at)}${row}"`
  return typeof value === 'number'
    ? `<c ${place}${value === 46_093 ? ' s="1"' : value === 0.0625 ? ' s="2"' : ''}><v>${value}</v></c>`
    : `<c ${place} t="inlineStr"><is><t>${value}</t></is></c>`
}

/** A workbook of these sheets. 46093 is a day and 0.0625 a time. */
export const workbook = (sheets: Sheets): Buffer => zip(documentsOf(sheets))

/** The documents of a workbook, by their names. */
export function documentsOf(sheets: Sheets): Readonly<Record<string, string>> {
  const names = Object.keys(sheets)
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rId99" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="20" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      Object.values(sheets).map((rows, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${rows.map((cells, row) => `<row r="${row + 1}">${cells.map((value, column) => cell(value, row + 1, column)).join('')}</row>`).join('')}</sheetData></worksheet>`,
      ]),
    ),
  }
}

/** A workbook as its own XML has it: the rows of its first sheet, the texts that it shares, its formats from 164 on, what it says of its days. */
export function rawWorkbook(
  rows: string,
  {
    strings = '',
    formats = [],
    days = '',
  }: { readonly strings?: string; readonly formats?: readonly string[]; readonly days?: string } = {},
): Buffer {
  const documents = documentsOf({ Blad1: [] })
  const shared = '<Relationship Id="rId98" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>' // prettier-ignore
  const inXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  return zip({
    ...documents,
    'xl/workbook.xml': documents['xl/workbook.xml']?.replace('<sheets>', `${days}<sheets>`) ?? '',
    'xl/_rels/workbook.xml.rels': documents['xl/_rels/workbook.xml.rels']?.replace('</Relationships>', `${shared}</Relationships>`) ?? '',
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    ...(formats.length > 0 && {
      'xl/styles.xml': `<styleSheet><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${inXml(code)}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${164 + at}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`,
    }),
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  })
}

/** A zip as any program writes it: local entries, then the list of contents. `sizeOf` is what it says of the size of an entry. */
export function zip(
  files: Readonly<Record<string, string | Uint8Array>>,
  sizeOf: (raw: Uint8Array) => number = (raw) => raw.length,
): Buffer {
  const entries: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const raw = Buffer.from(text as string)
    const packed = deflateRawSync(raw)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(raw), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(sizeOf(raw), 18)
    fields.writeUInt16LE(name.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    const entry = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed])
    list.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), fields, tail, Buffer.from(name))
    entries.push(entry)
    offset += entry.length
  }
  const contents = Buffer.concat(list)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(contents.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...entries, contents, Buffer.from('PK\u0005\u0006'), end])
}
