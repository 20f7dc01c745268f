/** `koersvast words [WORD]`: what a word of the method means, or all of them; it needs no data folder. */
import { Argument, type Command } from 'commander'
import { refuse } from '../../core/refusal.ts'
import { wordsFor } from '../../core/workspace/words.ts'
import { methodWords } from '../method-words.ts'
import { wantsJson } from './matter-told.ts'
import { print, refused, tell, terminalLanguage } from './terminal.ts'

export function wordsCommand(program: Command): void {
  program
    .command('words')
    .description(tell('cli.words'))
    .addArgument(new Argument('[word...]', tell('cli.words-word')))
    .option('--json', tell('cli.json'))
    .action(async (typed: readonly string[], _options: object, command: Command) => {
      const all = await methodWords()
      const word = typed.join(' ')
      const words = word === '' ? all : wordsFor(all, word)
      if (words.length === 0) return void refused(refuse('word-unknown', { word }))
      if (wantsJson(command)) return print(JSON.stringify({ words }, null, 1))
      const language = terminalLanguage()
      print(words.map(({ [language]: { names, meaning } }) => `${names.join(', ')}\n  ${meaning}`).join('\n'))
    })
}
