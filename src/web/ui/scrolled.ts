/**
 * A list that is longer than a browser can make an element: the scrolled height is less than that of its rows. Near both ends a
 * pixel is a pixel; between them a pixel of the scroll bar is more of the list.
 */

export type Scaled = {
  /** Pixels that can be scrolled, and pixels of rows that there are to pass. */
  readonly scrolls: number
  readonly passes: number
}

/** Pixels. Browsers end between 17 and 33 million. */
export const TALLEST = 8_000_000
/** Pixels at each end that are not scaled. */
const END = 200_000

/** `view` is the height of the window. */
export const scaledList = (count: number, rowHeight: number, view: number): Scaled & { readonly height: number } => {
  const height = Math.min(count * rowHeight, TALLEST)
  return { height, scrolls: Math.max(height - view, 0), passes: Math.max(count * rowHeight - view, 0) }
}

/** Pixels of rows above the view, where this much was scrolled. */
export function passedAt(scrolled: number, { scrolls, passes }: Scaled): number {
  if (scrolls === passes || scrolled <= END) return Math.max(Math.min(scrolled, passes), 0)
  if (scrolled >= scrolls - END) return Math.min(passes - (scrolls - scrolled), passes)
  return END + ((scrolled - END) / (scrolls - 2 * END)) * (passes - 2 * END)
}

/** The other way around. */
export function scrolledAt(passed: number, { scrolls, passes }: Scaled): number {
  if (scrolls === passes || passed <= END) return Math.max(Math.min(passed, scrolls), 0)
  if (passed >= passes - END) return Math.min(scrolls - (passes - passed), scrolls)
  return END + ((passed - END) / (passes - 2 * END)) * (scrolls - 2 * END)
}
