/** How good estimates are: a row for each group of customers and each window, with what was predicted and what came. */
import type { CalibrationPage } from '../../../core/calibration/calibration-page.ts'
import type { Day } from '../../../core/units.ts'
import { tellRows, type ToldRow } from '../../../messages/tell-calibration.ts'
import { languages } from '../../../messages/say.ts'
import { showCalibration } from '../../../verbs/calibration/show-calibration.ts'
import { count, day, euro, share, text } from '../column.ts'
import { sheet } from '../sheet.ts'

type Row = { readonly from: Day; readonly to: Day; readonly names: readonly string[]; readonly compared: ToldRow['compared'] }

export const calibrationSheet = sheet<CalibrationPage, Row>({
  name: 'calibration',
  title: 'screen.page.calibration',
  verb: showCalibration,
  rows: ({ windows }) =>
    windows.flatMap((window) => {
      const told = languages.map((language) => tellRows(language, window))
      return told[0]!.map(({ compared }, at) => ({ from: window.from, to: window.to, names: told.map((rows) => rows[at]!.name), compared }))
    }),
  columns: [
    day('export.column.from', ({ from }) => from),
    day('export.column.to', ({ to }) => to),
    text('screen.calibration.column.who', ({ names }, { language }) => names[languages.indexOf(language)] ?? null),
    count('screen.columns.customers', ({ compared }) => compared.customers),
    euro('screen.calibration.column.predicted', ({ compared }) => compared.predictedEuro),
    euro('screen.calibration.column.happened', ({ compared }) => compared.happenedEuro),
    share('screen.calibration.column.share', ({ compared }) => compared.share),
    euro('export.column.came-low', ({ compared }) => compared.bandEuro?.[0] ?? null),
    euro('export.column.came-high', ({ compared }) => compared.bandEuro?.[1] ?? null),
  ],
})
