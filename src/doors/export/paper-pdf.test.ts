/** A paper on one A4 page, whatever it says. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { MOST_LETTERS, MOST_NAME } from '../../core/sales-plan/sales-plan.ts'
import { languages } from '../../messages/say.ts'
import type { Paper, PaperColumn } from '../../messages/tell-sales-plan.ts'
import { paperPdf } from './paper-pdf.ts'

const made = new Date('2026-11-26T08:00:00Z')
/** Its objects are written as text; only what is drawn is packed. */
const objects = (pdf: Buffer) => pdf.toString('latin1')
const pages = (pdf: Buffer): number => objects(pdf).match(/\/Type \/Page\b/g)?.length ?? 0

const codes = ['objective', 'time', 'priority', 'quality', 'steering'] as const
/** As full as the sales plan can be: eight members, five blocks, five agreements, each as long as it may be. */
const lists: Readonly<Record<string, { readonly kinds: readonly PaperColumn[]; readonly rows: number }>> = {
  time: { kinds: ['name', 'figures', 'figures', 'figures'], rows: 8 },
  priority: { kinds: ['name', 'name', 'figures', 'figures', 'text'], rows: 5 },
  steering: { kinds: ['text', 'name', 'name'], rows: 5 },
}
const most = { figures: 12, name: MOST_NAME, text: MOST_LETTERS } as const

const paperOf = (text: string): Paper => ({
  title: text.slice(0, 80),
  basis: text,
  parts: codes.map((code) => ({
    code,
    heading: 'Planning: tijd',
    finding: `Een uur is *€ 91* waard. ${text.slice(0, 150)}`,
    lines: [text, text],
    table: lists[code]
      ? {
          columns: lists[code].kinds.map((kind, at) => ({ header: `Kolom ${at}`, kind })),
          rows: Array.from({ length: lists[code].rows }, () => lists[code]!.kinds.map((kind) => text.slice(0, most[kind]))),
          more: 'en nog 12',
        }
      : null,
  })),
})

test('a page is one page however much it says, and is tagged in its language with its title', async () => {
  const words = 'Elke klant heeft een offerte voor het onderhoudscontract, en een ja of een nee. '
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 200 }), fc.constantFrom(...languages), async (length, language) => {
      const pdf = await paperPdf(paperOf(words.repeat(3).slice(0, length)), language, made)
      assert.equal(pages(pdf), 1)
      assert.match(objects(pdf), new RegExp(`/Lang \\(${language}\\)`))
      assert.match(objects(pdf), /\/StructTreeRoot/)
      assert.match(objects(pdf), /\/Marked true/)
    }),
    { numRuns: 6 },
  )
})

test('names of all over Europe are in its letter, and a name that no letter has breaks nothing', async () => {
  for (const name of ['Škoda Łódź Đặng Ørsted Ελλάς Київ', '株式会社', '\u{1f3ed} fabriek', 'a\u0000b'])
    assert.equal(pages(await paperPdf(paperOf(name), 'nl', made)), 1)
})
