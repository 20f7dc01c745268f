/** What a picture is drawn from: its option, and the colours and letter of the page, which it cannot read itself. */
import type { EChartsCoreOption } from 'echarts/core'
import type { Appearance } from './appearance.ts'

export type ChartOption = EChartsCoreOption

export type Look = Readonly<
  Record<'paper' | 'ink' | 'ink2' | 'hairline' | 'grey' | 'line' | 'lineText' | 'wash' | 'white' | 'black' | 'font', string>
> & { readonly dark: boolean }

/**
 * A colour of the page is one for light and one for dark, which only an element of it tells apart: by an attribute, because where a
 * browser may not know `light-dark()` yet the colours are built as variables, to which a `color-scheme` alone says nothing.
 */
export function lookOf(appearance: Appearance): Look {
  const probe = document.body.appendChild(document.createElement('span'))
  probe.dataset['seen'] = appearance
  const shown = getComputedStyle(probe)
  const of = (name: string) => {
    probe.style.color = `var(${name})`
    return shown.color
  }
  const found = {
    paper: of('--paper'),
    ink: of('--ink'),
    ink2: of('--ink-2'),
    hairline: of('--hairline'),
    grey: of('--grey'),
    line: of('--line'),
    lineText: of('--line-text'),
    wash: of('--wash'),
    white: of('--white'),
    black: of('--black'),
    // Single quotes: as lines it stands in an attribute, which the library closes with a double one.
    font: shown.fontFamily.replaceAll('"', "'"),
    dark: appearance === 'dark',
  }
  probe.remove()
  return found
}
