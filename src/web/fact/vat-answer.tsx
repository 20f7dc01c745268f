/** Asks how much VAT is in the amounts of a file: one of the usual percentages, none, or another. */
import { useState } from 'react'
import { useSpeech } from '../language.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { Choices } from './choices.tsx'

const USUAL = [21, 9, 0] as const
type Choice = '21' | '9' | '0' | 'other'

type Props = { readonly name: string; readonly percent: number | undefined; readonly onAnswer: (percent: number | undefined) => void }

export function VatAnswer({ name, percent, onAnswer }: Props) {
  const { say } = useSpeech()
  const usual = USUAL.find((one) => one === percent)
  const [other, setOther] = useState(percent !== undefined && usual === undefined)
  return (
    <>
      <Choices<Choice>
        name={name}
        chosen={other ? 'other' : usual === undefined ? undefined : (String(usual) as Choice)}
        choices={[
          { value: '21', label: say('screen.question.vat-percent', { percent: 21 }) },
          { value: '9', label: say('screen.question.vat-percent', { percent: 9 }) },
          { value: '0', label: say('screen.question.vat-none') },
          { value: 'other', label: say('screen.question.vat-other') },
        ]}
        onChoose={(chosen) => {
          setOther(chosen === 'other')
          onAnswer(chosen === 'other' ? undefined : Number(chosen))
        }}
      />
      {other && (
        <NumberField
          name={say('screen.question.vat')}
          value={percent ?? ''}
          suffix=" %"
          least={0}
          most={50}
          decimals={1}
          onChange={(given) => onAnswer(given === '' ? undefined : given)}
        />
      )}
    </>
  )
}
