/** The matrix as a picture for a file: the rows and columns that are on the page, with what stands in their cells. */
import type { MatrixPage, ShownAxis } from '../../core/matrix/matrix-page.ts'
import { OTHER, type Cell } from '../../core/matrix/matrix.ts'
import { tellAxis, tellMeasure, type CellMeasure } from '../../messages/tell-matrix.ts'
import type { Language } from '../../messages/say.ts'
import { drawing, type Place, type Spot, type Stroke, type Words } from '../ui/drawing.ts'
import type { ChartOption, Look } from '../ui/look.ts'
import { addsUp, bare, isUnder, mostOf } from './matrix-values.ts'

type Shown = Pick<NonNullable<MatrixPage['matrix']>, 'groups' | 'products' | 'cells' | 'totals'>
type Told = {
  readonly language: Language
  readonly measure: CellMeasure
  readonly hourPriceEuro: number | null
  /** What stands in the cells, and in what unit. */
  readonly about: string
  /** Over the column and before the row that add up. */
  readonly all: string
}

/** Pixels: names of groups, a column at least, a row, and what stands above them. */
const [NAMES, COLUMN, ROW, HEAD, FOOT] = [160, 76, 34, 84, 10]
/** Roughly how wide a figure is. */
const LETTER = 7

export const heightOf = ({ groups }: Pick<Shown, 'groups'>, measure: CellMeasure): number =>
  HEAD + (groups.length + (addsUp(measure) ? 1 : 0)) * ROW + FOOT
export const widthOf = ({ products }: Shown): number => NAMES + (products.length + 1) * COLUMN

export function matrixDrawing({ groups, products, cells, totals }: Shown, told: Told, look: Look, width: number): ChartOption {
  const { language, measure } = told
  const adds = addsUp(measure)
  const column = (width - NAMES) / (products.length + (adds ? 1 : 0))
  const most = mostOf(cells)
  const right = (at: number) => NAMES + (at + (adds ? 2 : 1)) * column - 8
  const middle = (row: number) => HEAD + (row + 0.5) * ROW
  const figure = (axis: Pick<Cell, 'marginEuro' | 'hours'>, at: Place): Words => ({
    at,
    text: bare(tellMeasure(language, measure, axis)),
    colour: look.ink2,
    size: 12,
    align: 'right',
  })
  const name = (axis: ShownAxis, side: 'groups' | 'products', place: Omit<Words, 'text' | 'colour'>): Words => ({
    ...place,
    text: tellAxis(language, side, axis),
    colour: axis.at <= OTHER || side === 'products' ? look.ink2 : look.ink,
    size: 12,
  })
  const drawn = cells.flatMap((cell) => {
    const [row, at] = [groups.findIndex((one) => one.at === cell.group), products.findIndex((one) => one.at === cell.product)]
    return row < 0 || at < 0 ? [] : [cellDrawn(cell, [right(at), middle(row)], ((column - 16) * barOf(cell)) / most, told, look)]
  })
  const lastRow = groups.length
  return drawing(
    {
      width,
      height: heightOf({ groups }, measure),
      strokes: [
        ...Array.from({ length: lastRow + 1 }, (_, row) => row).map((row) => ({
          from: [0, HEAD + row * ROW] as const,
          to: [width, HEAD + row * ROW] as const,
          colour: row === 0 ? look.grey : look.hairline,
          width: 1,
        })),
        ...drawn.flatMap(({ strokes }) => strokes),
      ],
      spots: { fits: drawn.flatMap(({ spots }) => spots) },
      words: [
        { at: [0, 10], text: told.about, colour: look.ink2, size: 12 },
        ...products.map((axis, at) =>
          name(axis, 'products', { at: [right(at), HEAD - 8], align: 'right', stand: 'bottom', width: column - 10 }),
        ),
        ...groups.map((axis, row) => name(axis, 'groups', { at: [0, middle(row)], width: NAMES - 10 })),
        ...drawn.map(({ words }) => words),
        ...(adds
          ? [
              { at: [right(-1), HEAD - 8], text: told.all, colour: look.ink2, size: 12, align: 'right', stand: 'bottom' } as const,
              { at: [0, middle(lastRow)], text: told.all, colour: look.ink2, size: 12 } as const,
              ...groups.map((axis, row) => figure(axis, [right(-1), middle(row)])),
              ...products.map((axis, at) => figure(axis, [right(at), middle(lastRow)])),
              figure(totals, [right(-1), middle(lastRow)]),
            ]
          : []),
      ],
    },
    look,
  )
}

/** The margin that has a bar: that of one group and one product. */
const barOf = ({ group, product, marginEuro }: Cell): number => (group === OTHER || product === OTHER ? 0 : Math.abs(marginEuro ?? 0))

/** Its figure, with the bar of the margin below it, and what is found beside it. */
function cellDrawn(cell: Cell, [x, y]: Place, bar: number, { language, measure, hourPriceEuro }: Told, look: Look) {
  const text = bare(tellMeasure(language, measure, cell))
  const found = cell.fit?.found ?? null
  const quiet = cell.group <= OTHER || cell.product <= OTHER || (measure === 'fit' && found === null)
  const begin = x - text.length * LETTER
  const words: Words = { at: [x, y], text, colour: quiet ? look.ink2 : look.ink, size: 12, align: 'right' }
  const margin: Stroke = { from: [x - bar, y + 13], to: [x, y + 13], colour: (cell.marginEuro ?? 0) < 0 ? look.grey : look.ink, width: 2 }
  const under: Stroke = { from: [begin, y + 9], to: [x, y + 9], colour: look.line, width: 2 }
  const mark: Spot = { at: [begin - 8, y], size: 8, fill: found === 'more' ? look.white : look.black, edge: look.ink, edgeWidth: 1.3 }
  return { words, strokes: isUnder(cell, measure, hourPriceEuro) ? [margin, under] : [margin], spots: found === null ? [] : [mark] }
}
