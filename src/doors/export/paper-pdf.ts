/** A paper as a PDF: one A4 page in the look of the screens, tagged so that it can be read aloud. */
import { createRequire } from 'node:module'
import Pdf from 'pdfkit'
import type { Paper, PaperColumn, PaperTable } from '../../messages/tell-sales-plan.ts'
import type { Language } from '../../messages/say.ts'

/** A4 in points of 1/72 inch, with margins of 16 and 14 mm. */
const MARGINS = { top: 40, bottom: 34, left: 45, right: 45 }
const WIDTH = 595.28 - MARGINS.left - MARGINS.right
const ROOM = 841.89 - MARGINS.top - MARGINS.bottom
const INK = '#111111'
const SECOND = '#6b6b65'
const HAIRLINE = '#e7e6e1'
const LINE = '#f26a1b'
const LINE_AS_TEXT = '#c94f08'

/** Smaller than this does not read on paper; the steps in which it is tried when a first guess does not fit. */
const SMALLEST = 0.6
const STEP = 0.94

/** How the width of a table is shared by what stands in its columns. */
const SHARES = { figures: 1, name: 1.7, text: 4 } as const satisfies Record<PaperColumn, number>

const font = (weight: '400Regular' | '600SemiBold') =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/inter/${weight}/Inter_${weight}.ttf`)

/** The bytes of the page, set smaller where it says too much for one. `made` is the moment in its properties. */
export async function paperPdf(paper: Paper, language: Language, made: Date): Promise<Buffer> {
  let scale = 1
  for (;;) {
    const { doc, pages, height } = draw(paper, language, made, scale)
    if (pages === 1 || scale <= SMALLEST) return bytesOf(doc)
    scale = Math.max(SMALLEST, Math.min(scale * STEP, ROOM / height))
  }
}

type Doc = InstanceType<typeof Pdf>
type Tag = ReturnType<Doc['struct']>

/** `height` is what all of it takes, one page below the other. */
function draw(
  paper: Paper,
  language: Language,
  made: Date,
  scale: number,
): { readonly doc: Doc; readonly pages: number; readonly height: number } {
  const doc = new Pdf({
    size: 'A4',
    margins: MARGINS,
    bufferPages: true,
    tagged: true,
    pdfVersion: '1.7',
    lang: language,
    displayTitle: true,
    info: { Title: paper.title, Producer: 'Koersvast', Creator: 'Koersvast', CreationDate: made },
  })
  doc.registerFont('plain', font('400Regular')).registerFont('strong', font('600SemiBold'))
  const root = doc.struct('Document')
  doc.addStructure(root)
  const tagged = (tag: 'H1' | 'H2' | 'P', write: () => void) => void root.add(doc.struct(tag, {}, write))

  tagged('H1', () =>
    doc
      .font('strong')
      .fontSize(20 * scale)
      .fillColor(INK)
      .text(paper.title),
  )
  tagged('P', () =>
    doc
      .font('plain')
      .fontSize(8.5 * scale)
      .fillColor(SECOND)
      .text(paper.basis),
  )
  doc.moveDown(0.5)
  doc
    .moveTo(MARGINS.left, doc.y)
    .lineTo(MARGINS.left + WIDTH, doc.y)
    .lineWidth(1.5)
    .strokeColor(LINE)
    .stroke()
  for (const { heading, finding, lines, table } of paper.parts) {
    doc.y += 11 * scale
    doc.x = MARGINS.left
    tagged('H2', () =>
      doc
        .font('strong')
        .fontSize(8.5 * scale)
        .fillColor(SECOND)
        .text(heading),
    )
    doc.y += 1.5 * scale
    tagged('P', () => marked(doc.font('strong').fontSize(13 * scale), finding))
    for (const line of lines) {
      doc.y += 1.5 * scale
      tagged('P', () =>
        doc
          .font('plain')
          .fontSize(9.5 * scale)
          .fillColor(INK)
          .text(line),
      )
    }
    if (table) {
      doc.y += 4 * scale
      rows(doc, table, scale, root)
    }
  }
  root.end()
  const pages = doc.bufferedPageRange().count
  return { doc, pages, height: (pages - 1) * ROOM + doc.y - MARGINS.top }
}

/** The part between stars in the colour of the line. */
function marked(doc: Doc, text: string): void {
  const parts = text.split('*').map((part, at) => ({ part, strong: at % 2 === 1 }))
  const written = parts.filter(({ part }) => part !== '')
  for (const [at, { part, strong }] of written.entries())
    doc.fillColor(strong ? LINE_AS_TEXT : INK).text(part, { continued: at < written.length - 1 })
}

function rows(doc: Doc, { columns, rows: listed, more }: PaperTable, scale: number, root: Tag): void {
  const size = 8.5 * scale
  const parts = columns.map(({ kind }) => SHARES[kind])
  const all = parts.reduce((sum, part) => sum + part, 0)
  const widths = parts.map((part) => (WIDTH * part) / all)
  doc.font('plain').fontSize(size).fillColor(INK)
  const table = doc.struct('Table')
  root.add(table)
  // The types of its options do not know the tag yet.
  const laidOut = {
    structParent: table,
    position: { x: MARGINS.left, y: doc.y },
    columnStyles: (at: number) => ({
      width: widths[at]!,
      align: { x: columns[at]?.kind === 'figures' ? ('right' as const) : ('left' as const), y: 'top' as const },
      padding: { top: 2.5 * scale, bottom: 2.5 * scale, left: 0, right: at === columns.length - 1 ? 0 : 12 * scale },
    }),
    rowStyles: () => ({ border: { top: 0, right: 0, bottom: 0.5, left: 0 }, borderColor: HAIRLINE }),
    data: [
      columns.map(({ header }) => ({ text: header, textColor: SECOND, type: 'TH' as const })),
      ...listed.map((row) => row.map((cell) => ({ text: cell, textColor: INK, type: 'TD' as const }))),
    ],
  }
  doc.table(laidOut)
  table.end()
  doc.x = MARGINS.left
  if (more === null) return
  doc.y += 2 * scale
  root.add(doc.struct('P', {}, () => void doc.font('plain').fontSize(size).fillColor(SECOND).text(more)))
}

async function bytesOf(doc: Doc): Promise<Buffer> {
  const chunks: Buffer[] = []
  const whole = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
  doc.end()
  return whole
}
