/** The fields about a matter beside its words: the customer, what is left of it, and the other ties folded away. */
import { useState } from 'react'
import { tieCodes, type TieCode } from '../../core/gate/ties.ts'
import { useSpeech } from '../language.tsx'
import { Fold } from '../ui/fold.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { CustomerField } from './customer-field.tsx'
import type { TypedMatter, TypedTie } from './fields.ts'
import styles from './matter-fields.module.css'

type Props = {
  readonly typed: TypedMatter
  /** The sentence below a field, by its name. */
  readonly wrong: (field: string) => string | null
  readonly onChange: (typed: TypedMatter) => void
}

const others = tieCodes.filter((code) => code !== 'customer')
/** As long as a tie may be on the server. */
const MOST = 100

export function MatterFields({ typed, wrong, onChange }: Props) {
  const { say } = useSpeech()
  // A group mostly comes with its customer: that alone is no reason to unfold the rest.
  const [open, setOpen] = useState(others.some((code) => code !== 'group' && typed.ties[code].text !== ''))
  const tie = (code: TieCode) => (value: TypedTie) => onChange({ ...typed, ties: { ...typed.ties, [code]: value } })
  return (
    <div className={styles['fields']}>
      <CustomerField value={typed.ties.customer} error={wrong('customer')} onChange={tie('customer')} />
      <div>
        <div className={styles['pair']}>
          <NumberField
            name={say('screen.matter.value-left')}
            value={typed.valueEuro}
            prefix="€ "
            error={wrong('value')}
            onChange={(valueEuro) => onChange({ ...typed, valueEuro })}
          />
          <NumberField
            name={say('screen.matter.hours-left')}
            value={typed.hours}
            suffix={` ${say('screen.unit.hours')}`}
            decimals={1}
            error={wrong('hours')}
            onChange={(hours) => onChange({ ...typed, hours })}
          />
        </div>
        <p className={wrong('remains') ? styles['error'] : styles['about']} role={wrong('remains') ? 'alert' : undefined}>
          {wrong('remains') ?? say('screen.matter.remains-about')}
        </p>
      </div>
      <Fold name={say('screen.matter.other-ties')} open={open} onFold={setOpen}>
        <p className={styles['about']}>{say('screen.matter.ties-about')}</p>
        <div className={styles['pair']}>
          {others.map((code) => (
            <TextField
              key={code}
              name={say(`tie.${code}`)}
              value={typed.ties[code].text}
              most={MOST}
              onChange={(text) => tie(code)({ text, id: null })}
            />
          ))}
        </div>
      </Fold>
    </div>
  )
}
