/** What stands beside the pointer over a picture. */
import type { Look } from './look.ts'

export const tipLook = (colours: Look) => ({
  backgroundColor: colours.ink,
  borderWidth: 0,
  padding: [8, 12],
  confine: true,
  transitionDuration: 0,
  textStyle: { color: colours.paper, fontFamily: colours.font, fontSize: 13 },
  extraCssText: 'border-radius:6px;box-shadow:none;font-variant-numeric:tabular-nums',
})

/** Names come out of files, so they are text and never markup. */
export function hintText(lines: readonly string[]): HTMLElement | string {
  if (lines.length === 0) return ''
  const box = document.createElement('div')
  lines.forEach((line, at) => {
    const row = document.createElement('div')
    row.textContent = line
    row.style.cssText = at === 0 ? 'font-weight:600' : 'opacity:.78'
    box.append(row)
  })
  return box
}
