/** The decisions under `koersvast gate`: catching, answering, handing over, solving and checking. */
import { randomUUID } from 'node:crypto'
import type { Command } from 'commander'
import { tieCodes, type TieCode } from '../../core/gate/ties.ts'
import type { MatterPage, MatterRow } from '../../core/matter/matter-page.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import { answerOffer } from '../../verbs/matter/answer-offer.ts'
import { answerTest } from '../../verbs/matter/answer-test.ts'
import { catchMatter } from '../../verbs/matter/catch-matter.ts'
import { checkMatter } from '../../verbs/matter/check-matter.ts'
import { offerMatter } from '../../verbs/matter/offer-matter.ts'
import { showMatter } from '../../verbs/matter/show-matter.ts'
import { solveMatter } from '../../verbs/matter/solve-matter.ts'
import { takeCheck } from '../../verbs/matter/take-check.ts'
import { takeMatter } from '../../verbs/matter/take-matter.ts'
import { withdrawOffer } from '../../verbs/matter/withdraw-offer.ts'
import type { Verb } from '../../verbs/verb.ts'
import { inHouse, type Ask } from './ask-house.ts'
import { showMatterRow, wantsJson } from './matter-told.ts'
import { matterMeant, memberMeant, number, tie, yesOrNo } from './meant.ts'
import { print, refused, tell } from './terminal.ts'

type Caught = { readonly value?: number; readonly hours?: number; readonly insteadOf?: string } & { readonly [Code in TieCode]?: string }
type Named = ReturnType<typeof tie>

export function gateDecisions(gate: Command): void {
  const catching = gate
    .command('catch')
    .description(tell('cli.gate-catch'))
    .argument('<title>', tell('cli.gate-title'))
    .option('--value <euro>', tell('cli.gate-value'), number)
    .option('--hours <hours>', tell('cli.gate-hours'), number)
    .option('--instead-of <id>', tell('cli.gate-instead-of'))
  for (const code of tieCodes) catching.option(`--${code} <${code}>`, tell('cli.gate-tie', { tie: tell(`tie.${code}`).toLowerCase() }))
  catching.action(async (title: string, { value, hours, insteadOf, ...ties }: Caught, command: Command) => {
    if ((value === undefined) !== (hours === undefined)) command.error(tell('cli.gate-both'))
    const remains = value === undefined || hours === undefined ? null : { valueEuro: value, hours }
    const matter = randomUUID()
    await decided(command, async (ask) => {
      const instead = insteadOf === undefined ? null : await matterMeant(ask, insteadOf)
      return isRefusal(instead) ? instead : then(ask, catchMatter, { matter, title, ties: tiesIn(ties), remains, insteadOf: instead })
    })
  })

  gate
    .command('answer')
    .description(tell('cli.gate-answer'))
    .argument('<id>', tell('cli.short-id'))
    .argument('<yes|no>', tell('cli.gate-yes'), yesOrNo)
    .option('--tie <tie=what>', tell('cli.gate-with'), tie)
    .action(async (id: string, yes: boolean, options: { tie?: Named }, command: Command) => {
      await decided(command, async (ask) => {
        const matter = await matterMeant(ask, id)
        if (isRefusal(matter)) return matter
        const page = await ask(showMatter, { matter })
        if (isRefusal(page)) return page
        // Where no question is open the server says why not.
        const test = (page as MatterPage).matter.test ?? 'gut'
        return then(ask, answerTest, { matter, test, answer: yes ? 'yes' : 'no', tie: options.tie ?? null })
      })
    })

  gate
    .command('offer')
    .description(tell('cli.gate-offer'))
    .argument('<id>', tell('cli.short-id'))
    .argument('<member>', tell('cli.member'))
    .option('--until <yyyy-mm-dd>', tell('cli.gate-until'))
    .action(async (id: string, member: string, { until }: { until?: string }, command: Command) => {
      await about(command, id, offerMatter, async (ask) => {
        const to = await memberMeant(ask, member)
        // Until the end of that day, as a person means it.
        return isRefusal(to) ? to : { to, ...(until === undefined ? {} : { until: `${until}T23:59:59.999Z` }) }
      })
    })

  const simple = {
    take: { verb: takeMatter, input: {} },
    accept: { verb: answerOffer, input: { accept: true } },
    decline: { verb: answerOffer, input: { accept: false } },
    withdraw: { verb: withdrawOffer, input: {} },
    solve: { verb: solveMatter, input: {} },
    'take-check': { verb: takeCheck, input: {} },
  } as const
  for (const name of Object.keys(simple) as (keyof typeof simple)[]) {
    const { verb, input } = simple[name]
    gate
      .command(name)
      .description(tell(`cli.gate-${name}`))
      .argument('<id>', tell('cli.short-id'))
      .action((id: string, _options: object, command: Command) => about(command, id, verb, async () => input))
  }
  gate
    .command('check')
    .description(tell('cli.gate-check'))
    .argument('<id>', tell('cli.short-id'))
    .argument('<yes|no>', tell('cli.gate-really'), yesOrNo)
    .action((id: string, good: boolean, _options: object, command: Command) => about(command, id, checkMatter, async () => ({ good })))
}

/** One decision about a matter that is meant by the beginning of its id. */
const about = (command: Command, id: string, verb: Verb, input: (ask: Ask) => Promise<object | Refusal>): Promise<void> =>
  decided(command, async (ask) => {
    const matter = await matterMeant(ask, id)
    if (isRefusal(matter)) return matter
    const more = await input(ask)
    return isRefusal(more) ? more : then(ask, verb, { matter, ...more })
  })

/** Decides, and looks where the matter stands after that. */
async function then(ask: Ask, verb: Verb, input: { readonly matter: string; readonly [more: string]: unknown }): Promise<object | Refusal> {
  const answer = await ask(verb, input)
  if (isRefusal(answer)) return answer
  const page = await ask(showMatter, { matter: input.matter })
  return isRefusal(page) ? page : { ...answer, matter: (page as MatterPage).matter }
}

async function decided(command: Command, work: (ask: Ask) => Promise<object | Refusal>): Promise<void> {
  const answer = await inHouse(work)
  if (refused(answer)) return
  if (wantsJson(command)) print(JSON.stringify(answer, null, 1))
  else showMatterRow((answer as { matter: MatterRow }).matter)
}

const tiesIn = (given: { readonly [Code in TieCode]?: string }): object =>
  Object.fromEntries(tieCodes.flatMap((code) => (given[code] === undefined ? [] : [[code, given[code]]])))
