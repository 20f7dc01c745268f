/** `koersvast calibration`: what was predicted of the last quarter, and of as much of a year as there is, against what came. */
import type { Command } from 'commander'
import type { Calibration } from '../../core/calibration/calibration.ts'
import type { CalibrationPage } from '../../core/calibration/calibration-page.ts'
import { tellCalibration, tellNoCalibration, tellRows, tellBandOf } from '../../messages/tell-calibration.ts'
import { showCalibration } from '../../verbs/calibration/show-calibration.ts'
import { askHouse } from './ask-house.ts'
import { wantsJson } from './matter-told.ts'
import { print, refused, table, tell, terminalLanguage } from './terminal.ts'
import { written } from './written.ts'

export function calibrationCommand(program: Command): void {
  program
    .command('calibration')
    .description(tell('cli.calibration'))
    .option('--json', tell('cli.json'))
    .action(async (_options: object, command: Command) => {
      const answer = await askHouse(showCalibration, {})
      if (refused(answer)) return
      if (wantsJson(command)) return print(JSON.stringify(answer, null, 1))
      const page = answer as CalibrationPage
      if (page.windows.length === 0) print(tellNoCalibration(terminalLanguage(), page))
      for (const window of page.windows.toReversed()) show(window)
    })
}

function show(calibration: Calibration): void {
  const language = terminalLanguage()
  const { finding, basis } = tellCalibration(language, calibration, written.day)
  print(`${finding.replaceAll('*', '')}\n${basis.join(' ').replaceAll('*', '')}\n`)
  print(
    table(
      [
        tell('screen.calibration.column.who'),
        tell('screen.columns.customers'),
        tell('screen.calibration.column.predicted'),
        tell('screen.calibration.column.happened'),
        tell('screen.calibration.column.band'),
      ],
      tellRows(language, calibration).map(({ name, compared }) => [
        name,
        String(compared.customers),
        written.euro(compared.predictedEuro),
        written.euro(compared.happenedEuro),
        tellBandOf(language, compared) ?? '–',
      ]),
      [1, 2, 3],
    ),
  )
}
