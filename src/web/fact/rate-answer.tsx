/** Asks what one of each other currency is in euros, for a file with amounts in it. */
import { useSpeech } from '../language.tsx'
import { NumberField } from '../ui/number-field.tsx'
import styles from './rate-answer.module.css'

type Rates = Readonly<Record<string, number>>
type Props = { readonly currencies: readonly string[]; readonly rates: Rates; readonly onAnswer: (rates: Rates) => void }

export function RateAnswer({ currencies, rates, onAnswer }: Props) {
  const { say } = useSpeech()
  const fields = currencies.map((currency) => (
    <NumberField
      key={currency}
      name={say('screen.question.rate', { currency })}
      value={rates[currency] ?? ''}
      prefix="€ "
      least={0}
      decimals={4}
      onChange={(rate) => {
        const { [currency]: _before, ...others } = rates
        onAnswer(rate === '' || rate <= 0 ? others : { ...others, [currency]: rate })
      }}
    />
  ))
  return <div className={styles['rates']}>{fields}</div>
}
