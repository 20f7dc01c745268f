/** What the pages of the matrix ask, and what of it stands in their addresses. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { CellPage, CellSort, MatrixPage, MatrixSort } from '../../core/matrix/matrix-page.ts'
import type { CellMeasure } from '../../messages/tell-matrix.ts'
import { ask } from '../call.ts'

const MEASURED_SOON_MS = 1500
const PAGE = 50

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

/** Looked at again while it is being measured. */
export const matrixQuery = ({ groups, products, sort }: MatrixSearch) =>
  queryOptions({
    queryKey: ['figures', 'matrix', groups, products, sort],
    queryFn: () => ask<MatrixPage>('matrix/show-matrix', { groups, products, sort }),
    placeholderData: (before) => before,
    refetchInterval: ({ state }) => (state.data?.matrix === null ? MEASURED_SOON_MS : false),
  })

/** A block changes which of its customers can be in another. */
export const cellQuery = (search: CellSearch) =>
  infiniteQueryOptions({
    queryKey: ['decided', 'matrix-cell', search],
    queryFn: ({ pageParam }) => ask<CellPage>('matrix/show-cell', { ...search, cursor: pageParam, limit: PAGE }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
  })
