/** A field for one number, written as the reader's language writes it; what is wrong with it stands right below. */
import { NumberInput } from '@mantine/core'
import { useSpeech } from '../language.tsx'
import styles from './field.module.css'

type NumberFieldProps = {
  readonly name: string
  readonly about?: string
  /** '' while it is empty. */
  readonly value: number | ''
  readonly prefix?: string
  readonly suffix?: string
  readonly least?: number
  readonly most?: number
  readonly decimals?: number
  readonly error?: string | null
  readonly onChange: (value: number | '') => void
}

export function NumberField({
  name,
  about,
  value,
  prefix = '',
  suffix = '',
  least,
  most,
  decimals = 0,
  error = null,
  onChange,
}: NumberFieldProps) {
  const { language } = useSpeech()
  return (
    <NumberInput
      label={name}
      description={about}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      value={value}
      error={error}
      prefix={prefix}
      suffix={suffix}
      {...(least === undefined ? {} : { min: least })}
      {...(most === undefined ? {} : { max: most })}
      decimalScale={decimals}
      thousandSeparator={language === 'nl' ? '.' : ','}
      decimalSeparator={language === 'nl' ? ',' : '.'}
      hideControls
      classNames={{
        input: styles['input'] ?? '',
        label: styles['label'] ?? '',
        description: styles['description'] ?? '',
        error: styles['error'] ?? '',
      }}
      onChange={(next) => onChange(typeof next === 'number' ? next : '')}
    />
  )
}
