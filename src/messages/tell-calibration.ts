/** Tells how good estimates are in a language; the same on every door. */
import type { Calibration, Comparison } from '../core/calibration/calibration.ts'
import type { CalibrationPage } from '../core/calibration/calibration-page.ts'
import { daysIn } from '../core/units.ts'
import { say, type Language } from './say.ts'

/** A line of the table: some customers, what was predicted of them and what came. */
export type ToldRow = { readonly code: string; readonly name: string; readonly compared: Comparison }

/** All, the fifths, prospects, and what people said where they are a group. */
export function tellRows(language: Language, calibration: Calibration): readonly ToldRow[] {
  const { customers, fifths, prospects, judged, go, noGo } = calibration
  const row = (code: string, name: string, compared: Comparison): ToldRow => ({ code, name, compared })
  return [
    row('all', say(language, 'screen.calibration.all'), customers),
    ...fifths.map((fifth, at) => row(`fifth-${at + 1}`, say(language, 'screen.calibration.fifth', { n: at + 1 }), fifth)),
    ...(prospects.customers > 0 ? [row('prospects', say(language, 'screen.calibration.prospects'), prospects)] : []),
    ...(judged === null
      ? []
      : [
          row('judged', say(language, 'screen.calibration.judged'), judged.theirs),
          row('judged-arithmetic', say(language, 'screen.calibration.judged-arithmetic'), judged.arithmetic),
        ]),
    ...(go === null ? [] : [row('go', say(language, 'screen.calibration.go'), go.arithmetic)]),
    ...(noGo === null ? [] : [row('no-go', say(language, 'screen.calibration.no-go'), noGo.arithmetic)]),
  ]
}

/** Why there is nothing to tell, and whether it is still coming. */
export function tellNoCalibration(language: Language, { recorded, planning }: CalibrationPage): string {
  const days = recorded === null ? 0 : daysIn({ from: recorded.first, to: recorded.last })
  return planning ? say(language, 'screen.calibration.measuring') : say(language, 'screen.calibration.none', { days })
}

/** The finding; `day` writes a day as the door does. */
export function tellCalibration(
  language: Language,
  { customers, from, to, quarters, closer }: Calibration,
  day: (at: string) => string,
): { readonly finding: string; readonly basis: readonly string[] } {
  const { share, band, bandEuro, predictedEuro, happenedEuro } = customers
  const days = { from: day(from), to: day(to) }
  const about = [
    ...(quarters < 4 ? [say(language, 'screen.calibration.season')] : []),
    ...(closer === null
      ? []
      : [say(language, closer < 0 ? 'screen.calibration.further' : 'screen.calibration.closer', { closer, further: -closer })]),
  ]
  const told = (code: 'basis' | 'basis-euro', range: readonly [number, number] | null) =>
    range === null ? [] : [say(language, `screen.calibration.${code}`, { ...days, low: range[0], high: range[1] })]
  return share === null
    ? {
        finding: say(language, 'screen.calibration.finding-euro', { predicted: predictedEuro, happened: happenedEuro }),
        basis: [...told('basis-euro', bandEuro), ...about],
      }
    : { finding: say(language, 'screen.calibration.finding', { share }), basis: [...told('basis', band), ...about] }
}

/** What chance leaves of what came, nine times out of ten: in parts of what was predicted, or in euro where that was a loss; null where it is not known. */
export function tellBandOf(language: Language, { band, bandEuro }: Comparison): string | null {
  if (band !== null) return say(language, 'screen.calibration.between', { low: band[0], high: band[1] })
  return bandEuro === null ? null : say(language, 'screen.calibration.between-euro', { low: bandEuro[0], high: bandEuro[1] })
}
