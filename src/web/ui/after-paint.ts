/** Something long is begun once the browser has shown what it has: whoever pressed something sees first that it was heard. */

/** Returns what calls it off. */
export function afterPaint(begin: () => void): () => void {
  let later: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    later = setTimeout(begin)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(later)
  }
}
