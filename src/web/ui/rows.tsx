/** A list of any length that draws only the rows in view, asks for those that it lacks, and is walked with the keyboard. */
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import styles from './rows.module.css'
import { useScrolled } from './use-scrolled.ts'

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
  /** The rows that are drawn, from and up to: for a list that fetches any part of itself. */
  readonly onDrawn?: (first: number, end: number) => void
  /** The first row in view, once nobody scrolls any more. */
  readonly onStill?: (row: number) => void
  /** The row that stands at the top when the list is first drawn. */
  readonly start?: number | undefined
  /** `x` chooses the row where one is; an arrow with Shift goes on and chooses what it passes. */
  readonly onChoose?: (row: number, how: 'one' | 'to') => void
  readonly chosen?: (row: number) => boolean
  readonly className?: string | undefined
}

const NEAR_END = 20

export function Rows({
  label,
  count,
  total,
  columns,
  rowHeight,
  renderRow,
  rowMark,
  onEnd,
  onDrawn,
  onStill,
  start,
  onChoose,
  chosen,
  className = '',
}: Props) {
  const place = useRef<HTMLDivElement>(null)
  const { height, first, end, shift, show } = useScrolled(place, count, rowHeight, onStill)
  const wanted = useRef<number | null>(null)
  useEffect(() => {
    if (count < total && end - 1 >= count - NEAR_END) onEnd?.()
  }, [count, total, end, onEnd])
  useEffect(() => onDrawn?.(first, end), [first, end, onDrawn])
  useStart(place, start, show)
  useEffect(() => {
    if (wanted.current !== null && focusOn(place.current, wanted.current)) wanted.current = null
  })

  const walk = (event: KeyboardEvent) => {
    const at = (event.target as HTMLElement).closest<HTMLElement>('[data-index]')
    if (!at || event.altKey || event.ctrlKey || event.metaKey) return
    const index = Number(at.dataset['index'])
    if (event.key === 'x' && onChoose) {
      event.preventDefault()
      return onChoose(index, 'one')
    }
    const page = Math.max(Math.floor(window.innerHeight / rowHeight) - 3, 1)
    const to: Readonly<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + page,
      PageUp: index - page,
      Home: 0,
      End: count - 1,
    }
    const meant = to[event.key]
    if (meant === undefined) return
    event.preventDefault()
    const next = Math.min(count - 1, Math.max(0, meant))
    if (event.shiftKey) onChoose?.(next, 'to')
    show(next, 'nearest')
    if (!focusOn(place.current, next)) wanted.current = next
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
      <div role="rowgroup" ref={place} className={styles['body']} style={{ height }} onKeyDown={walk}>
        {Array.from({ length: Math.max(end - first, 0) }, (_, at) => first + at).map((index) => (
          <div
            key={index}
            role="row"
            aria-rowindex={index + 2}
            tabIndex={-1}
            aria-selected={chosen?.(index)}
            data-index={index}
            data-mark={rowMark?.(index)}
            className={`${styles['row']} ${styles['item']}`}
            style={{ height: rowHeight, transform: `translateY(${index * rowHeight + shift}px)` }}
          >
            {renderRow(index)}
          </div>
        ))}
      </div>
    </div>
  )
}

/** The row itself while what is in it is still being fetched. */
function focusOn(place: HTMLElement | null, index: number): boolean {
  const row = place?.querySelector<HTMLElement>(`[data-index="${index}"]`)
  const inside = row?.querySelector<HTMLElement>('a, button')
  ;(inside ?? row)?.focus({ preventScroll: true })
  return inside != null
}

/** What stands above a list comes later and pushes it down: the row is shown again until somebody scrolls by hand. */
function useStart(place: { readonly current: HTMLElement | null }, start: number | undefined, show: (row: number, to: 'top') => void) {
  const first = useRef(start)
  useEffect(() => {
    const row = first.current
    if (row === undefined || row === 0 || place.current === null) return undefined
    const again = () => show(row, 'top')
    const watch = new ResizeObserver(again)
    const leave = () => watch.disconnect()
    again()
    watch.observe(document.body)
    const hands = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const
    for (const hand of hands) addEventListener(hand, leave, { once: true, passive: true })
    return () => {
      leave()
      for (const hand of hands) removeEventListener(hand, leave)
    }
  }, [place, show])
}
