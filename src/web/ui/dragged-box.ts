/** A box dragged over a picture with a mouse or a pen; a finger scrolls the page. */
import type { ECharts } from 'echarts/core'
import { useState, type PointerEvent } from 'react'

type Place = readonly [number, number]
type Range = readonly [number, number]

/** From and to, across and up, the least first. */
export type Box = { readonly across: Range; readonly up: Range }

/** Less than this many pixels is a click that shook. */
const LEAST = 8

export function useDragged(onBox: (from: Place, to: Place) => void, on: boolean) {
  const [drag, setDrag] = useState<{ readonly from: Place; readonly to: Place } | null>(null)
  const box = drag && isBox(drag.from, drag.to) ? shown(drag.from, drag.to) : null
  if (!on) return { box: null, handlers: {} }
  const end = () => {
    if (box && drag) onBox(drag.from, drag.to)
    setDrag(null)
  }
  return {
    box,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.pointerType !== 'touch' && event.button === 0) setDrag({ from: placeOf(event), to: placeOf(event) })
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (drag && event.buttons === 1) setDrag({ from: drag.from, to: placeOf(event) })
      },
      onPointerUp: end,
      onPointerLeave: end,
    },
  }
}

const isBox = (from: Place, to: Place): boolean => Math.abs(from[0] - to[0]) > LEAST && Math.abs(from[1] - to[1]) > LEAST

const shown = (from: Place, to: Place) => ({
  left: Math.min(from[0], to[0]),
  top: Math.min(from[1], to[1]),
  width: Math.abs(from[0] - to[0]),
  height: Math.abs(from[1] - to[1]),
})

function placeOf(event: PointerEvent<HTMLElement>): Place {
  const { left, top } = event.currentTarget.getBoundingClientRect()
  return [event.clientX - left, event.clientY - top]
}

/** Null outside the axes, or where the picture has none. */
export function boxOf(chart: ECharts, from: Place, to: Place): Box | null {
  const [a, b] = [from, to].map((place) => chart.convertFromPixel({ gridIndex: 0 }, [...place]))
  if (!a || !b) return null
  const between = (one: number, other: number): Range => (one < other ? [one, other] : [other, one])
  return { across: between(a[0]!, b[0]!), up: between(a[1]!, b[1]!) }
}
