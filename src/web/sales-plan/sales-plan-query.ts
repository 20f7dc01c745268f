/** What the sales plan asks of the server. */
import { queryOptions } from '@tanstack/react-query'
import type { SalesPlan } from '../../core/sales-plan/sales-plan.ts'
import { ask } from '../call.ts'

export const salesPlanQuery = queryOptions({
  queryKey: ['decided', 'sales-plan'],
  queryFn: () => ask<SalesPlan>('sales-plan/show-sales-plan'),
})
