/** What the pages of the matrix ask. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { CellPage, MatrixPage } from '../../core/matrix/matrix-page.ts'
import { ask } from '../call.ts'
import type { CellSearch, MatrixSearch } from './matrix-search.ts'

const MEASURED_SOON_MS = 1500
const PAGE = 50

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
