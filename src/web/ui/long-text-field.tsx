/** A field for a sentence or two; what is wrong with it stands right below. */
import { Textarea } from '@mantine/core'
import field from './field.module.css'
import styles from './long-text-field.module.css'

type Props = {
  readonly name: string
  readonly about?: string
  readonly value: string
  readonly error?: string | null
  readonly placeholder?: string
  readonly most?: number
  readonly onChange: (value: string) => void
}

export function LongTextField({ name, about, value, error = null, placeholder = '', most, onChange }: Props) {
  return (
    <Textarea
      label={name}
      description={about}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      value={value}
      error={error}
      rows={3}
      placeholder={placeholder}
      {...(most === undefined ? {} : { maxLength: most })}
      classNames={{
        input: styles['input'] ?? '',
        label: field['label'] ?? '',
        description: field['description'] ?? '',
        error: field['error'] ?? '',
      }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
