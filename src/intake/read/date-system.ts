/** Finds from which day a workbook counts its days: Excel's of 1900, or 1904 where it says so, as on a Mac of old. */
import type { Look } from './clean-zip.ts'

/** In milliseconds: the day from which the library counts, and the one from which the workbook does. */
export type DateSystem = { readonly taken: number; readonly meant: number }

const OF_1900 = Date.UTC(1899, 11, 30)
const OF_1904 = Date.UTC(1904, 0, 1)
/** Letters within which a workbook says it. */
const BEGINNING = 1 << 16

/** Looks over the documents of one workbook besides `others`. */
export function watchDateSystem(others: (name: string) => Look): {
  readonly look: (name: string) => Look
  readonly found: () => DateSystem
} {
  let beginning = ''
  return {
    look: (name) => {
      const other = others(name)
      if (name !== 'xl/workbook.xml') return other
      return (piece) => {
        other(piece)
        if (piece !== null && beginning.length < BEGINNING) beginning += Buffer.from(piece).toString('latin1')
      }
    },
    found: () => {
      const said = SAID.exec(beginning)?.[1]
      // The library knows only `1`, where others write `true`.
      return { taken: said === '1' ? OF_1904 : OF_1900, meant: said === undefined ? OF_1900 : OF_1904 }
    },
  }
}

const SAID = /<(?:\w+:)?workbookPr\s[^>]*?\bdate1904\s*=\s*["'](1|true)["']/
