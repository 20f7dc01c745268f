/** The five tests of the gate as five dots in a row, with who or what answered each. */
import type { MatterPage } from '../../core/matter/matter-page.ts'
import { useSpeech } from '../language.tsx'
import { Term } from '../word/term.tsx'
import type { TermWord } from '../word/terms.ts'
import styles from './five-tests.module.css'
import { answerText, testStates } from './matter-words.ts'

/** Where the name of a test is a word of the method. */
const words: Readonly<Partial<Record<ReturnType<typeof testStates>[number]['test'], TermWord>>> = {
  pareto: 'pareto',
  cluster: 'tie',
  ownership: 'owner',
  gut: 'go-no-go',
}

export function FiveTests({ page }: { readonly page: MatterPage }) {
  const speech = useSpeech()
  const { say } = speech
  return (
    <ol className={styles['tests']} aria-label={say('screen.gate.tests')}>
      {testStates(page).map(({ test, state, given }) => {
        const word = words[test]
        return (
          <li key={test} data-state={state}>
            <span className={styles['name']}>
              <span className={styles['dot']} aria-hidden="true" />
              {word === undefined ? say(`gate.name.${test}`) : <Term word={word}>{say(`gate.name.${test}`)}</Term>}
              <span className="hidden-text">: {say('screen.gate.test-state', { state })}</span>
            </span>
            {given && <span className={styles['told']}>{answerText(given, page, speech)}</span>}
            {state === 'asked' && (
              <span className={styles['told']} aria-hidden="true">
                {say('screen.gate.asked-now')}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
