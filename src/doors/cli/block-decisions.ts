/** The decisions under `koersvast block`: forming, changing, defining, queueing, starting, finishing, and GO / NO GO. */
import { randomUUID } from 'node:crypto'
import type { Command } from 'commander'
import type { BlockPage, Proposals } from '../../core/block/block-page.ts'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { answerGut } from '../../verbs/block/answer-gut.ts'
import { changeBlock } from '../../verbs/block/change-block.ts'
import { defineBlock } from '../../verbs/block/define-block.ts'
import { finishBlock } from '../../verbs/block/finish-block.ts'
import { formBlock } from '../../verbs/block/form-block.ts'
import { listProposals } from '../../verbs/block/list-proposals.ts'
import { queueBlock } from '../../verbs/block/queue-block.ts'
import { raiseGut } from '../../verbs/block/raise-gut.ts'
import { showBlock } from '../../verbs/block/show-block.ts'
import { startBlock } from '../../verbs/block/start-block.ts'
import type { Verb } from '../../verbs/verb.ts'
import { inHouse, type Ask } from './ask-house.ts'
import { called, wantsJson } from './matter-told.ts'
import { blockMeant, collected, memberMeant, number, shortId } from './meant.ts'
import { actingAs, print, refused, tell } from './terminal.ts'

type Given = {
  readonly name?: string
  readonly proposal?: number
  readonly owner?: string | undefined
  readonly customer?: readonly string[]
  readonly out?: readonly string[]
  readonly after?: readonly string[]
  readonly hours?: number
  readonly value?: number
}

export function blockDecisions(block: Command): void {
  const form = block.command('form').description(tell('cli.block-form')).argument('[name]', tell('cli.block-name'))
  figures(form.option('--proposal <n>', tell('cli.block-proposal'), number)).action(
    async (name: string | undefined, given: Given, command: Command) => {
      if (name === undefined && given.proposal === undefined) command.error(tell('cli.block-name-or-proposal'))
      await decided(command, async (ask) => {
        const proposed = given.proposal === undefined ? null : await proposal(ask, given.proposal)
        if (isRefusal(proposed)) return proposed
        const values = await meantBy(ask, { ...given, owner: given.owner ?? actingAs() })
        if (isRefusal(values)) return values
        const customers = [...(proposed?.customers.map(({ id }) => id) ?? []), ...(given.customer ?? [])]
        return then(ask, formBlock, { block: randomUUID(), name: name ?? proposed?.name ?? '', customers, ...values })
      })
    },
  )

  const change = block.command('change').description(tell('cli.block-change')).argument('<id>', tell('cli.short-id'))
  figures(change.option('--name <name>', tell('cli.block-name')).option('--out <customer>', tell('cli.block-out'), collected)).action(
    (id: string, given: Given, command: Command) =>
      about(command, id, changeBlock, async (ask) => {
        const values = await meantBy(ask, given)
        if (isRefusal(values)) return values
        const { name, customer, out } = given
        return { ...values, ...(name === undefined ? {} : { name }), addCustomers: customer ?? [], removeCustomers: out ?? [] }
      }),
  )
  block
    .command('define')
    .description(tell('cli.block-define'))
    .argument('<id>', tell('cli.short-id'))
    .argument('<finished>', tell('cli.block-finished-when'))
    .action((id: string, finishedWhen: string, _options: object, command: Command) =>
      about(command, id, defineBlock, async () => ({ finishedWhen })),
    )

  const simple = {
    queue: { verb: queueBlock, input: {} },
    start: { verb: startBlock, input: {} },
    finish: { verb: finishBlock, input: {} },
    ask: { verb: raiseGut, input: {} },
    go: { verb: answerGut, input: { go: true } },
    'no-go': { verb: answerGut, input: { go: false } },
  } as const
  for (const name of Object.keys(simple) as (keyof typeof simple)[]) {
    const { verb, input } = simple[name]
    block
      .command(name)
      .description(tell(`cli.block-${name}`))
      .argument('<id>', tell('cli.short-id'))
      .action((id: string, _options: object, command: Command) => about(command, id, verb, async () => input))
  }
}

const figures = (command: Command): Command =>
  command
    .option('--customer <customer>', tell('cli.block-customer'), collected)
    .option('--owner <member>', tell('cli.block-owner'))
    .option('--after <id>', tell('cli.block-after'), collected)
    .option('--hours <hours>', tell('cli.block-hours'), number)
    .option('--value <euro>', tell('cli.block-value'), number)

async function proposal(ask: Ask, n: number): Promise<Proposals['rows'][number] | Refusal> {
  const list = await ask(listProposals, {})
  if (isRefusal(list)) return list
  const { rows } = list as Proposals
  return rows[n - 1] ?? refuse('proposal-not-there', { number: n, count: rows.length })
}

/** What was given, with members and blocks by id; what was not given is left out. */
async function meantBy(ask: Ask, { owner, after, hours, value }: Given): Promise<object | Refusal> {
  const member = owner === undefined ? undefined : await memberMeant(ask, owner)
  if (isRefusal(member)) return member
  const blocks: string[] = []
  for (const text of after ?? []) {
    const found = await blockMeant(ask, text)
    if (isRefusal(found)) return found
    blocks.push(found)
  }
  return {
    ...(member === undefined ? {} : { owner: member }),
    ...(after === undefined ? {} : { after: blocks }),
    ...(hours === undefined ? {} : { hours }),
    ...(value === undefined ? {} : { valueEuro: value }),
  }
}

/** One decision about a block that is meant by the beginning of its id. */
const about = (command: Command, id: string, verb: Verb, input: (ask: Ask) => Promise<object | Refusal>): Promise<void> =>
  decided(command, async (ask) => {
    const block = await blockMeant(ask, id)
    if (isRefusal(block)) return block
    const more = await input(ask)
    return isRefusal(more) ? more : then(ask, verb, { block, ...more })
  })

/** Decides, and looks how the block stands after that. */
async function then(ask: Ask, verb: Verb, input: { readonly block: string; readonly [more: string]: unknown }): Promise<object | Refusal> {
  const answer = await ask(verb, input)
  if (isRefusal(answer)) return answer
  const page = await ask(showBlock, { block: input.block })
  return isRefusal(page) ? page : { ...answer, block: (page as BlockPage).block }
}

async function decided(command: Command, work: (ask: Ask) => Promise<object | Refusal>): Promise<void> {
  const answer = await inHouse(work)
  if (refused(answer)) return
  if (wantsJson(command)) return print(JSON.stringify(answer, null, 1))
  const { block } = answer as Pick<BlockPage, 'block'>
  print(`${shortId(block.id)}  ${block.name ?? tell('cli.block-nameless')}`)
  print(
    tell('cli.block-stands', {
      status: block.status,
      owner: block.owner ? called(block.owner) : tell('cli.nobody'),
      customers: block.customers,
      matters: block.matters,
      hours: block.hours,
      value: block.valueEuro,
    }),
  )
  if (block.finishedWhen !== null) print(tell('screen.home.finished-when', { text: block.finishedWhen }))
}
