/** How good estimates are: what was predicted against what happened, of all, and of what people said as a group. */
import { z } from 'zod'
import type { CalibrationPage } from '../../core/calibration/calibration-page.ts'
import { calibrations } from '../../store/rows/calibration.ts'
import { recordedDays } from '../../store/rows/course-figures.ts'
import { progressOf } from '../../store/rows/progress.ts'
import { show } from '../kinds.ts'

export const showCalibration = show({
  word: 'calibration',
  name: 'show-calibration',
  input: z.object({}),
  run: async (_input, tx) =>
    ({
      windows: await calibrations(tx),
      recorded: await recordedDays(tx, 'invoices'),
      planning: (await progressOf(tx)).busy,
    }) satisfies CalibrationPage,
})
