/** `koersvast conscience`: the questions of this cycle with what the data knows, of the organisation or of one customer, and answering them. */
import type { Command } from 'commander'
import { questionsOfAll, type ConsciencePage } from '../../core/conscience/conscience.ts'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { tellEvidence, tellQuestion } from '../../messages/tell-conscience.ts'
import { answerConscience } from '../../verbs/conscience/answer-conscience.ts'
import { showConscience } from '../../verbs/conscience/show-conscience.ts'
import { inHouse, type Ask } from './ask-house.ts'
import { wantsJson } from './matter-told.ts'
import { print, refused, tell, terminalLanguage } from './terminal.ts'
import { written } from './written.ts'

type Options = { readonly customer?: string }

export function conscienceCommand(program: Command): void {
  const conscience = program
    .command('conscience')
    .description(tell('cli.conscience'))
    .option('--customer <id>', tell('cli.conscience-customer'))
    .option('--json', tell('cli.json'))
    .action((_options: object, command: Command) => looked(command, async () => null))
  conscience
    .command('answer')
    .description(tell('cli.conscience-answer'))
    .argument('<question>', questionsOfAll.join(', '))
    .argument('<text>', tell('cli.conscience-text'))
    .action((question: string, text: string, _options: object, command: Command) =>
      looked(command, (ask, customer) =>
        questionsOfAll.some((one) => one === question)
          ? ask(answerConscience, { question, customer, text })
          : Promise.resolve(refuse('question-unknown', { question, questions: questionsOfAll.join(', ') })),
      ),
    )
}

/** Answers, if anything is to be answered, and shows how the questions stand after that. */
async function looked(command: Command, decide: (ask: Ask, customer: string | null) => Promise<object | Refusal | null>): Promise<void> {
  const { customer = null } = command.optsWithGlobals<Options>()
  const answer = await inHouse(async (ask) => {
    const decided = await decide(ask, customer)
    return isRefusal(decided) ? decided : ask(showConscience, { customer })
  })
  if (refused(answer)) return
  if (wantsJson(command)) print(JSON.stringify(answer, null, 1))
  else show(answer as ConsciencePage, customer !== null)
}

function show({ questions }: ConsciencePage, ofCustomer: boolean): void {
  const language = terminalLanguage()
  for (const { question, evidence, answer, earlier } of questions) {
    print(`\n${question}  ${tellQuestion(language, question, ofCustomer)}`)
    print(`  ${tellEvidence(language, question, evidence, ofCustomer)}`)
    for (const one of answer === null ? earlier.slice(0, 1) : [answer]) {
      const by = tell('screen.conscience.by', { by: one.by ?? tell('screen.erased'), day: written.day(one.at) })
      print(`  ${one.text ?? tell('screen.erased')} (${by})`)
    }
    if (answer === null) print(`  ${tell('screen.conscience.unanswered')}`)
  }
}
