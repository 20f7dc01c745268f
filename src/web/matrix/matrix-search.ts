/** What the addresses of the matrix and of one cell say. */
import { cellSorts, matrixSorts, SHOWN_MOST, type CellSort, type MatrixSort } from '../../core/matrix/matrix-page.ts'
import { cellMeasures, type CellMeasure } from '../../messages/tell-matrix.ts'

export type MatrixSearch = {
  readonly groups?: number
  readonly products?: number
  readonly sort?: MatrixSort
  readonly measure?: CellMeasure
}

export type CellSearch = {
  readonly group?: string
  readonly product?: string
  readonly unsold?: true
  readonly who?: 'buyers' | 'white'
  readonly sort?: CellSort
}

export const matrixSearch = (given: Record<string, unknown>): MatrixSearch => {
  const count = (value: unknown) => (Number.isInteger(value) && Number(value) > 0 ? Math.min(SHOWN_MOST, Number(value)) : undefined)
  const [groups, products] = [count(given['groups']), count(given['products'])]
  const sort = matrixSorts.find((known) => known === given['sort'])
  const measure = cellMeasures.find((known) => known === given['measure'])
  return { ...(groups && { groups }), ...(products && { products }), ...(sort && { sort }), ...(measure && { measure }) }
}

export const cellSearch = (given: Record<string, unknown>): CellSearch => {
  // An address with a number for a name gives a number.
  const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined)
  const [group, product] = [text(given['group']), text(given['product'])]
  const who = (['buyers', 'white'] as const).find((known) => known === given['who'])
  const sort = cellSorts.find((known) => known === given['sort'])
  return {
    ...(group !== undefined && { group }),
    ...(product !== undefined && { product }),
    ...(given['unsold'] === true && { unsold: true as const }),
    ...(who && { who }),
    ...(sort && { sort }),
  }
}
