/** A field for a line of text or a day; what is wrong with it stands right below. */
import { useId } from 'react'
import { TextInput } from '@mantine/core'
import styles from './field.module.css'

type Props = {
  readonly name: string
  readonly about?: string
  readonly value: string
  readonly kind?: 'text' | 'date' | 'password' | 'email'
  readonly error?: string | null
  readonly placeholder?: string
  readonly most?: number
  /** What a browser may fill in by itself. */
  readonly complete?: 'username' | 'current-password' | 'new-password' | 'one-time-code' | 'name'
  /** Texts that are offered while typing; any other may be typed. */
  readonly offered?: readonly string[]
  readonly onChange: (value: string) => void
}

export function TextField({
  name,
  about,
  value,
  kind = 'text',
  error = null,
  placeholder = '',
  most,
  complete,
  offered = [],
  onChange,
}: Props) {
  const list = useId()
  const input = (
    <TextInput
      label={name}
      description={about}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      type={kind}
      value={value}
      error={error}
      placeholder={placeholder}
      {...(most === undefined ? {} : { maxLength: most })}
      {...(complete === undefined ? {} : { autoComplete: complete })}
      {...(offered.length === 0 ? {} : { list })}
      classNames={{
        input: styles['input'] ?? '',
        label: styles['label'] ?? '',
        description: styles['description'] ?? '',
        error: styles['error'] ?? '',
      }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
  if (offered.length === 0) return input
  return (
    <>
      {input}
      <datalist id={list}>
        {offered.map((text) => (
          <option key={text} value={text} />
        ))}
      </datalist>
    </>
  )
}
