/** A field for a line of text or a day; what is wrong with it stands right below. */
import { TextInput } from '@mantine/core'
import styles from './field.module.css'

type Props = {
  readonly name: string
  readonly about?: string
  readonly value: string
  readonly kind?: 'text' | 'date'
  readonly error?: string | null
  readonly placeholder?: string
  readonly most?: number
  readonly onChange: (value: string) => void
}

export function TextField({ name, about, value, kind = 'text', error = null, placeholder = '', most, onChange }: Props) {
  return (
    <TextInput
      label={name}
      description={about}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      type={kind}
      value={value}
      error={error}
      placeholder={placeholder}
      {...(most === undefined ? {} : { maxLength: most })}
      classNames={{
        input: styles['input'] ?? '',
        label: styles['label'] ?? '',
        description: styles['description'] ?? '',
        error: styles['error'] ?? '',
      }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
