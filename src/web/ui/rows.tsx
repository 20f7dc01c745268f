/** A long list that draws only the rows in view, fetches more near its end, and is walked with the arrow keys. */
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import styles from './rows.module.css'

type Props = {
  readonly label: string
  /** Rows that are here, and rows that there are. */
  readonly count: number
  readonly total: number
  readonly columns: readonly {
    readonly key: string
    readonly head: ReactNode
    readonly className?: string | undefined
    readonly sorted?: 'ascending' | 'descending' | undefined
  }[]
  readonly rowHeight: number
  readonly renderRow: (index: number) => ReactNode
  readonly rowMark?: (index: number) => string | undefined
  readonly onEnd?: () => void
  readonly className?: string | undefined
}

const NEAR_END = 20

export function Rows({ label, count, total, columns, rowHeight, renderRow, rowMark, onEnd, className = '' }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const measure = () => setTop((place.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(document.body)
    return () => watch.disconnect()
  }, [])
  const virtual = useWindowVirtualizer({ count, estimateSize: () => rowHeight, overscan: 12, scrollMargin: top })
  useEffect(() => virtual.measure(), [virtual, rowHeight])
  const items = virtual.getVirtualItems()
  const last = items.at(-1)?.index ?? -1
  useEffect(() => {
    if (count < total && last >= count - NEAR_END) onEnd?.()
  }, [count, total, last, onEnd])

  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const at = (event.target as HTMLElement).closest<HTMLElement>('[data-index]')
    if (step === 0 || !at) return
    event.preventDefault()
    const next = Math.min(count - 1, Math.max(0, Number(at.dataset['index']) + step))
    const element = place.current?.querySelector<HTMLElement>(`[data-index="${next}"] a, [data-index="${next}"] button`)
    element?.focus({ preventScroll: true })
    element?.closest('[data-index]')?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <div role="table" aria-label={label} aria-rowcount={total + 1} className={`${styles['table']} ${className}`}>
      <div role="rowgroup" className={styles['head']}>
        <div role="row" aria-rowindex={1} className={styles['row']}>
          {columns.map((column) => (
            <div key={column.key} role="columnheader" className={column.className} aria-sort={column.sorted}>
              {column.head}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" ref={place} className={styles['body']} style={{ height: virtual.getTotalSize() }} onKeyDown={walk}>
        {items.map((item) => (
          <div
            key={item.key}
            role="row"
            aria-rowindex={item.index + 2}
            data-index={item.index}
            data-mark={rowMark?.(item.index)}
            className={`${styles['row']} ${styles['item']}`}
            style={{ height: item.size, transform: `translateY(${item.start - top}px)` }}
          >
            {renderRow(item.index)}
          </div>
        ))}
      </div>
    </div>
  )
}
