/** `koersvast matrix`: what customer groups buy and what they do not yet; one cell with its customers, and a block of those. */
import type { Command } from 'commander'
import type { CellPage, MatrixPage } from '../../core/matrix/matrix-page.ts'
import type { NamedCell } from '../../core/matrix/matrix.ts'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { cellMeasures, namesOf, tellAxis, tellFound, tellMatrixFinding, tellMeasure } from '../../messages/tell-matrix.ts'
import { formBlock } from '../../verbs/block/form-block.ts'
import { showCell } from '../../verbs/matrix/show-cell.ts'
import { showMatrix } from '../../verbs/matrix/show-matrix.ts'
import { inHouse } from './ask-house.ts'
import { wantsJson } from './matter-told.ts'
import { number } from './meant.ts'
import { print, refused, table, tell, terminalLanguage } from './terminal.ts'
import { written } from './written.ts'

type Options = {
  readonly group?: string
  readonly product?: string
  readonly who?: string
  readonly shown?: number
  readonly block?: string
}

export function matrixCommand(program: Command): void {
  program
    .command('matrix')
    .description(tell('cli.matrix'))
    .option('--group <name>', tell('cli.matrix-group'))
    .option('--product <name>', tell('cli.matrix-product'))
    .option('--who <white|buyers>', tell('cli.matrix-who'))
    .option('--block <name>', tell('cli.matrix-block'))
    .option('--shown <n>', tell('cli.matrix-shown'), number)
    .option('--json', tell('cli.json'))
    .action(async (options: Options, command: Command) => {
      const answer = await asked(options)
      if (answer === 'usage') return command.error(tell('cli.matrix-block-cell'))
      if (refused(answer)) return
      if (wantsJson(command)) print(JSON.stringify(answer, null, 1))
      else if ('cell' in answer) showOne(answer as CellPage)
      else showAll(answer as MatrixPage, options)
    })
}

async function asked({ group, product, who, shown, block }: Options): Promise<object | Refusal | 'usage'> {
  if (group === undefined || product === undefined) {
    if (block !== undefined) return 'usage'
    return inHouse((ask) => ask(showMatrix, shown === undefined ? {} : { groups: shown, products: shown }))
  }
  return inHouse(async (ask) => {
    const question = { group, product, who }
    const cell = await ask(showCell, question)
    if (block === undefined || isRefusal(cell)) return cell
    const { customers } = (cell as CellPage).block
    if (customers.length === 0) return refuse('block-empty')
    const formed = await ask(formBlock, { name: block, customers })
    return isRefusal(formed) ? formed : ask(showCell, { ...question, who: (cell as CellPage).who })
  })
}

function showAll({ matrix }: MatrixPage, { group, product }: Options): void {
  const language = terminalLanguage()
  if (matrix === null) return print(tell('screen.matrix.measuring'))
  const { finding, period, compared, found, groups, products, cells, best } = matrix
  print(tellMatrixFinding(language, finding).replaceAll('*', ''))
  if (!('cell' in finding) && finding.code !== 'no-difference') return
  const moment = (day: string) => new Date(`${day}T00:00:00Z`)
  print(tell('screen.matrix.basis', { from: moment(period.from), to: moment(period.to), compared, found }))
  const names = (cell: (typeof cells)[number]): NamedCell => ({
    ...cell,
    groupName: groups.find(({ at }) => at === cell.group)?.name ?? null,
    productName: products.find(({ at }) => at === cell.product)?.name ?? null,
  })
  const meant = groups
    .flatMap((row) => products.flatMap((column) => cells.find((cell) => cell.group === row.at && cell.product === column.at) ?? []))
    .map(names)
    .filter((cell) => (group === undefined || cell.groupName === group) && (product === undefined || cell.productName === product))
  print(`\n${cellTable(meant)}`)
  for (const [side, axes] of [
    ['groups', groups],
    ['products', products],
  ] as const)
    for (const axis of axes) if (axis.behind > 0) print(tellAxis(language, side, axis))
  if (best.length === 0) return print(`\n${tell('screen.matrix.best-none')}`)
  print(`\n${tell('screen.matrix.best')}. ${tell('screen.matrix.best-about')}`)
  print(
    table(
      [
        tell('screen.matrix.group'),
        tell('export.column.product'),
        tell('export.column.white-customers'),
        tell('export.column.white-euro'),
        '',
      ],
      best.map((cell) => [
        ...Object.values(namesOf(language, cell)),
        written.count(cell.white?.customers ?? 0),
        `≈ ${written.euro(cell.white?.euro ?? 0)}`,
        tell('screen.matrix.best.between', { low: cell.white?.lowEuro ?? 0, high: cell.white?.highEuro ?? 0 }),
      ]),
      [2, 3],
    ),
  )
}

function cellTable(cells: readonly NamedCell[]): string {
  const language = terminalLanguage()
  return table(
    [
      tell('screen.matrix.group'),
      tell('export.column.product'),
      ...cellMeasures.map((measure) => tell(`screen.matrix.measure.${measure}`)),
      tell('export.column.fit-found'),
    ],
    cells.map((cell) => [
      ...Object.values(namesOf(language, cell)),
      ...cellMeasures.map((measure) => tellMeasure(language, measure, cell) ?? '–'),
      tellFound(language, cell),
    ]),
    [2, 3, 4, 5, 6],
  )
}

function showOne({ cell, who, counts, customers, total, worth, block }: CellPage): void {
  const language = terminalLanguage()
  const { white } = cell
  print(
    tell(counts.white > 0 ? 'screen.matrix.cell.white' : 'screen.matrix.cell.all', { ...namesOf(language, cell), ...counts }).replaceAll(
      '*',
      '',
    ),
  )
  print(`\n${cellTable([cell])}`)
  if (white !== null)
    print(`\n${tell('screen.matrix.cell.expected', { ...white, each: white.eachEuro, low: white.lowEuro, high: white.highEuro, worth })}`)
  print(`\n${tell(`screen.matrix.who.${who}`)} (${written.count(total)})`)
  print(
    table(
      [
        tell('screen.column.customer'),
        tell('screen.column.verdict'),
        tell('screen.column.margin'),
        tell('screen.matrix.measure.hours'),
        tell('screen.matrix.all-revenue'),
      ],
      customers.map(({ name, verdict, marginEuro, hours, allRevenueEuro }) => [
        name,
        verdict === null ? '' : tell(`verdict.${verdict}`),
        marginEuro === null ? '–' : written.euro(marginEuro),
        written.hours(hours),
        written.euro(allRevenueEuro),
      ]),
      [2, 3, 4],
    ),
  )
  print(`\n${tell('screen.matrix.block-about', { notWhite: block.notWhite, elsewhere: block.elsewhere })}`)
}
