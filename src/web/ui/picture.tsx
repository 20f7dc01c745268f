/** Keeps the place of a chart while the chart library is fetched, which happens when the first picture is shown. */
import { lazy, Suspense } from 'react'
import type { ChartProps } from './chart.tsx'

const Chart = lazy(() => import('./chart.tsx').then((room) => ({ default: room.Chart })))

export function Picture(props: ChartProps) {
  return (
    <Suspense fallback={<div style={{ height: props.height }} />}>
      <Chart {...props} />
    </Suspense>
  )
}
