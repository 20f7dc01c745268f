/** `koersvast sales-plan`: objective, planning and steering on one page, on the screen or as a PDF. */
import type { Command } from 'commander'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isRefusal } from '../../core/refusal.ts'
import type { SalesPlan } from '../../core/sales-plan/sales-plan.ts'
import { tellSalesPlan } from '../../messages/tell-sales-plan.ts'
import { showSalesPlan } from '../../verbs/sales-plan/show-sales-plan.ts'
import { salesPlanPdf } from '../export/sales-plan-pdf.ts'
import { askHouse, fromHouse } from './ask-house.ts'
import { print, refused, table, tell, terminalLanguage, warn } from './terminal.ts'
import { writeWhole } from './whole-file.ts'

type Options = { readonly pdf?: string; readonly json?: boolean }

export function salesPlanCommand(program: Command): void {
  program
    .command('sales-plan')
    .description(tell('cli.sales-plan'))
    .option('--pdf <file>', tell('cli.sales-plan-pdf'))
    .option('--json', tell('cli.json'))
    .action(async ({ pdf, json }: Options) => {
      if (pdf !== undefined) return writePdf(pdf)
      const answer = await askHouse(showSalesPlan, {})
      if (refused(answer)) return
      if (json) print(JSON.stringify(answer, null, 1))
      else show(answer as SalesPlan)
    })
}

async function writePdf(file: string): Promise<void> {
  const language = terminalLanguage()
  const answer = await writeWhole(file, (open) =>
    fromHouse('sales-plan/paper.pdf', { language }, open, async (house, asked) => {
      const bytes = await salesPlanPdf(house, asked, language)
      if (isRefusal(bytes)) return bytes
      await pipeline(Readable.from([bytes]), open())
      return null
    }),
  )
  if (!refused(answer)) warn(tell('cli.sales-plan-written', { file }))
}

function show(plan: SalesPlan): void {
  const paper = tellSalesPlan(terminalLanguage(), plan)
  print(`${paper.title}\n${paper.basis}`)
  for (const { heading, finding, lines, table: listed } of paper.parts) {
    print(`\n${heading}\n${finding.replaceAll('*', '')}`)
    for (const line of lines) print(line)
    if (listed === null) continue
    const headers = listed.columns.map(({ header }) => header)
    const figures = listed.columns.flatMap((column, at) => (column.kind === 'figures' ? [at] : []))
    print(table(headers, listed.rows, figures))
    if (listed.more !== null) print(listed.more)
  }
}
