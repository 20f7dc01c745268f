/** Which rows of a list are in the window, however long the list is, and how to bring a row into it. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { passedAt, scaledList, scrolledAt } from './scrolled.ts'

/** Pixels of the element that lie above the window, and pixels of rows that were passed. */
type Where = { readonly scrolled: number; readonly passed: number }

const BEYOND = 12
const STILL_MS = 150
/** In windows: less than this is a wheel or a finger, and moves as far as it says; more is somebody who drags the bar. */
const NEAR = 3

export function useScrolled(place: RefObject<HTMLElement | null>, count: number, rowHeight: number, onStill?: (row: number) => void) {
  const [view, setView] = useState(() => window.innerHeight)
  // Until it is seen where the list stands, as if it began below the window: what is not in view need not be drawn at once.
  const [where, setWhere] = useState<Where>(() => ({ scrolled: -window.innerHeight, passed: 0 }))
  const last = useRef(where)
  const list = scaledList(count, rowHeight, view)
  const topOf = useCallback(() => (place.current?.getBoundingClientRect().top ?? 0) + window.scrollY, [place])
  const still = useRef(onStill)
  const now = useRef({ list, rowHeight })
  useLayoutEffect(() => {
    still.current = onStill
    now.current = { list, rowHeight }
  })
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let frame = 0
    const look = () => {
      const { list: all } = now.current
      const scrolled = window.scrollY - topOf()
      const moved = scrolled - last.current.scrolled
      const near = all.scrolls !== all.passes && Math.abs(moved) < NEAR * window.innerHeight && scrolled > 0 && scrolled < all.scrolls
      const passed = near ? Math.min(Math.max(last.current.passed + moved, 0), all.passes) : passedAt(scrolled, all)
      last.current = { scrolled, passed }
      setWhere(last.current)
      setView(window.innerHeight)
    }
    const rest = () => {
      const { list: all, rowHeight: height } = now.current
      const { passed, scrolled } = last.current
      const right = scrolledAt(passed, all)
      // The bar stands again where its list is; the rows stay where they are.
      if (all.scrolls !== all.passes && scrolled > 0 && Math.abs(right - scrolled) > 1) {
        last.current = { scrolled: right, passed }
        window.scrollTo({ top: topOf() + right, behavior: 'instant' })
      }
      still.current?.(scrolled <= 0 ? 0 : Math.round(passed / height))
    }
    const scroll = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(look)
      clearTimeout(timer)
      timer = setTimeout(rest, STILL_MS)
    }
    look()
    const watch = new ResizeObserver(look)
    watch.observe(document.body)
    addEventListener('scroll', scroll, { passive: true })
    addEventListener('resize', look)
    return () => {
      watch.disconnect()
      clearTimeout(timer)
      cancelAnimationFrame(frame)
      removeEventListener('scroll', scroll)
      removeEventListener('resize', look)
    }
  }, [topOf])
  useEffect(() => {
    last.current = { scrolled: last.current.scrolled, passed: passedAt(last.current.scrolled, now.current.list) }
    setWhere(last.current)
  }, [count, rowHeight])

  const above = Math.min(Math.max(where.scrolled, 0), list.scrolls)
  const first = Math.max(Math.floor(where.passed / rowHeight) - BEYOND, 0)
  const inView = Math.max(view + Math.min(where.scrolled, 0), 0)
  const end = Math.min(Math.ceil((where.passed + inView) / rowHeight) + BEYOND, count)
  const show = useCallback(
    (row: number, to: 'top' | 'nearest') => {
      const { list: all, rowHeight: height } = now.current
      const { passed, scrolled } = last.current
      const [from, until] = [row * height, (row + 1) * height]
      const head = 60
      const seen = scrolled < 0 ? -scrolled : 0
      const wanted =
        to === 'top'
          ? from
          : from < passed + (scrolled > 0 ? head : 0)
            ? from - head
            : until + seen > passed + window.innerHeight
              ? until - window.innerHeight + head
              : null
      if (wanted === null) return
      const most = Math.max(Math.min(wanted, all.passes), to === 'top' ? 0 : wanted)
      last.current = { scrolled: scrolledAt(most, all), passed: Math.max(most, 0) }
      setWhere(last.current)
      window.scrollTo({ top: topOf() + (most < 0 ? most : last.current.scrolled), behavior: 'instant' })
    },
    [topOf],
  )
  return { height: list.height, first, end, shift: above - where.passed, show }
}
