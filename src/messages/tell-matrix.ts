/** Tells what the matrix finds, its measures and its places, in a language; the same on every door. */
import type { MatrixFinding, ShownAxis } from '../core/matrix/matrix-page.ts'
import { NONE, OTHER, perHourOf, UNSOLD, type Cell, type NamedCell } from '../core/matrix/matrix.ts'
import { say, type Language } from './say.ts'

/** What a cell can show. */
export const cellMeasures = ['margin', 'hours', 'per-hour', 'penetration', 'fit'] as const
export type CellMeasure = (typeof cellMeasures)[number]

/** Between stars what matters. */
export function tellMatrixFinding(language: Language, finding: MatrixFinding): string {
  if (!('cell' in finding)) return say(language, `screen.matrix.finding.${finding.code}`)
  const { cell } = finding
  return say(language, `screen.matrix.finding.${finding.code}`, {
    ...namesOf(language, cell),
    times: tellTimes(language, cell.fit?.times ?? 1),
    white: cell.white?.customers ?? 0,
  })
}

/** Twice is a word; all else a number with one decimal. */
export const tellTimes = (language: Language, times: number): string =>
  say(language, Math.round(times * 10) === 20 ? 'screen.matrix.twice' : 'screen.matrix.times', { times })

/** A group and a product as a person calls them. */
export const namesOf = (language: Language, { group, product, groupName, productName }: NamedCell) => ({
  group: groupName ?? say(language, group === NONE ? 'screen.matrix.no-group' : 'screen.matrix.other-groups', { behind: 0 }),
  product:
    productName ??
    say(
      language,
      product === UNSOLD ? 'screen.matrix.unsold' : product === NONE ? 'screen.matrix.no-product' : 'screen.matrix.other-products',
      { behind: 0 },
    ),
})

export const tellAxis = (
  language: Language,
  axis: 'groups' | 'products',
  { at, name, behind }: Pick<ShownAxis, 'at' | 'name' | 'behind'>,
): string => {
  if (name !== null) return name
  if (at === OTHER) return say(language, `screen.matrix.other-${axis}`, { behind })
  if (at === UNSOLD) return say(language, 'screen.matrix.unsold')
  return say(language, axis === 'groups' ? 'screen.matrix.no-group' : 'screen.matrix.no-product')
}

/** What a cell shows; null where there is nothing to be told. Hours are roughly so. */
export function tellMeasure(
  language: Language,
  measure: CellMeasure,
  cell: Pick<Cell, 'marginEuro' | 'hours'> & Partial<Pick<Cell, 'penetration' | 'fit'>>,
): string | null {
  if (measure === 'hours') return cell.hours > 0 ? `≈ ${say(language, 'screen.as.hours', { value: cell.hours })}` : null
  if (measure === 'penetration') return cell.penetration == null ? null : say(language, 'screen.as.percent', { value: cell.penetration })
  if (measure === 'fit') return cell.fit == null ? null : say(language, 'screen.matrix.fit', { value: cell.fit.times })
  const value = measure === 'margin' ? cell.marginEuro : perHourOf(cell)
  return value === null ? null : say(language, 'screen.as.euro', { value })
}

/** Whether a difference was found, in a few words; empty where nothing was compared. */
export const tellFound = (language: Language, { fit }: Pick<Cell, 'fit'>): string =>
  fit === null ? '' : say(language, `matrix.found.${fit.found ?? 'none'}`)
