/** The contact map as a picture: a name on a rule for each contact, who of us knows it on the left, whom it knows elsewhere on the right. */
import type { ContactMap } from '../../core/surround/contact-map.ts'
import { nameOfContact } from '../../messages/tell-contacts.ts'
import { drawing, type Place, type Spot, type Stroke, type Words } from '../ui/drawing.ts'
import type { ChartOption, Look } from '../ui/look.ts'

export type ContactWords = {
  /** Above the columns. */
  readonly ours: string
  readonly there: string
  readonly elsewhere: string
  /** Of whom somebody knows elsewhere, so many are not drawn. */
  readonly unseen: (people: number) => string
}

/** Names of the series, by which a person in the picture is known. */
export const [OURS, THERE, ELSEWHERE] = ['ours', 'there', 'elsewhere'] as const

/** Pixels: between two rows at least, above the first, and from a mark to its words. */
const [ROW, HEAD, GAP] = [56, 64, 12]

/** Where the marks of the columns stand, and the end of a contact's rule: shares of the width. */
const columns = {
  three: { ours: 0.19, there: 0.36, end: 0.62, elsewhere: 0.78 },
  two: { ours: 0.26, there: 0.47, end: 1, elsewhere: 1 },
} as const

export type Heights = { readonly of: (place: number) => number; readonly all: number }

/** How wide words may be before they go on below, and how wide a letter is: roughly, because the height is needed before the width is known. */
const room = { wide: 220, narrow: 140 } as const
const LETTER = 6.8
const linesOf = (text: string, narrow: boolean): number => Math.ceil((text.length * LETTER) / room[narrow ? 'narrow' : 'wide'])

/** Where each row stands, so that no name reaches the one above. */
export function heightsOf({ there, elsewhere, rows }: ContactMap, narrow: boolean, words: Pick<ContactWords, 'unseen'>): Heights {
  const above = (name: string) => 17 * linesOf(name, narrow)
  const under = (text: string) => 16 * linesOf(text, narrow)
  const row = Math.max(ROW, ...elsewhere.map(({ name, at }) => above(name) + under(at ?? '') + 16))
  const [top = 0] = there.map(({ place }) => place)
  const steps = there.map((one, i) => Math.max(row, under(belowOf(one, words)) + above(nameOfContact(there[i + 1]?.row ?? one.row)) + 18))
  const of = (place: number): number => {
    const whole = Math.floor(Math.max(0, place - top))
    const passed = steps.slice(0, whole).reduce((sum, step) => sum + step, 0) + Math.max(0, whole - steps.length) * row
    const part = place < top ? (place - top) * row : (place - top - whole) * (steps[whole] ?? row)
    return HEAD + top * row + passed + part
  }
  return { of, all: Math.round(of(rows - 1) + 42) }
}

const belowOf = ({ row: { post }, unseen }: ContactMap['there'][number], words: Pick<ContactWords, 'unseen'>): string =>
  [post, unseen === 0 ? null : words.unseen(unseen)].filter((part) => part !== null).join(' · ')

export function contactPicture(map: ContactMap, heights: Heights, words: ContactWords, look: Look, width: number): ChartOption {
  const shares = columns[map.elsewhere.length > 0 ? 'three' : 'two']
  const at = (share: number, place: number): Place => [Math.round(share * width), Math.round(heights.of(place)) + 0.5]
  const ours = map.ours.map(({ place }) => at(shares.ours, place))
  const there = map.there.map(({ place }) => ({ from: at(shares.there, place), to: at(shares.end, place) }))
  const elsewhere = map.elsewhere.map(({ place }) => at(shares.elsewhere, place))
  const rule = (shares.end - shares.there) * width - GAP - 4
  const strokes: readonly Stroke[] = [
    ...there.map(({ from, to }, i) => ({ from, to, colour: map.there[i]?.warm ? look.ink : look.hairline, width: 1 })),
    ...map.ties
      .toSorted((a, b) => Number(a.best) - Number(b.best) || Number(a.warm) - Number(b.warm))
      .map(({ what, from, to, warm, best }) => ({
        from: (what === 'ours' ? ours[from] : what === 'there' ? there[from]?.from : there[from]?.to) ?? at(0, 0),
        to: (what === 'elsewhere' ? elsewhere[to] : there[to]?.from) ?? at(0, 0),
        colour: best ? look.line : warm ? look.ink : look.grey,
        width: best ? 3 : warm ? 1.5 : 1,
        bend: what === 'there' ? Math.min(40, 10 + 6 * (to - from)) : 0,
      })),
  ]
  const dot = (place: Place, filled: boolean, named: Spot['words']): Spot => ({
    at: place,
    size: 9,
    fill: filled ? look.ink : look.paper,
    edge: filled ? look.ink : look.grey,
    edgeWidth: 1.5,
    ...(named && { words: named }),
  })
  const head = (text: string, place: Place, align: Words['align'] = 'left'): Words => ({
    at: [place[0] + (align === 'right' ? -GAP : GAP), 10],
    text,
    colour: look.ink2,
    size: 12,
    align,
  })
  return drawing(
    {
      width,
      height: heights.all,
      strokes,
      spots: {
        [OURS]: map.ours.map(({ name }, i) =>
          dot(ours[i] ?? at(0, 0), true, {
            text: name,
            colour: look.ink,
            bold: true,
            align: 'right',
            offset: [5 - GAP, 0],
            width: shares.ours * width - GAP - 4,
          }),
        ),
        [THERE]: map.there.map(({ row: contact, warm }, i) =>
          dot(there[i]?.from ?? at(0, 0), warm, {
            text: nameOfContact(contact),
            colour: warm ? look.ink : look.ink2,
            bold: warm,
            stand: 'bottom',
            offset: [GAP - 5, -4],
            width: rule,
          }),
        ),
        [ELSEWHERE]: map.elsewhere.map(({ name }, i) =>
          dot(elsewhere[i] ?? at(0, 0), false, {
            text: name,
            colour: look.ink2,
            stand: 'bottom',
            offset: [GAP - 5, 4],
            width: (1 - shares.elsewhere) * width - GAP,
          }),
        ),
      },
      words: [
        ...(map.ours.length > 0 ? [head(words.ours, at(shares.ours, 0), 'right')] : []),
        head(words.there, at(shares.there, 0)),
        ...(map.elsewhere.length > 0 ? [head(words.elsewhere, at(shares.elsewhere, 0))] : []),
        ...map.there.flatMap((one, i) => below(belowOf(one, words), there[i]?.from, rule, look)),
        ...map.elsewhere.flatMap(({ at: company }, i) => below(company ?? '', elsewhere[i], (1 - shares.elsewhere) * width - GAP, look)),
      ],
    },
    look,
  )
}

/** What is known of them, under the name. */
const below = (text: string, place: Place | undefined, width: number, look: Look): readonly Words[] =>
  text === '' || place === undefined ? [] : [{ at: [place[0] + GAP, place[1] + 5], text, colour: look.ink2, size: 12, stand: 'top', width }]
