/** A field for one of a few. */
import { NativeSelect } from '@mantine/core'
import styles from './field.module.css'

type Props<Value extends string> = {
  readonly name: string
  readonly about?: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly error?: string | null
  readonly onChange: (value: Value) => void
}

export function ChoiceField<Value extends string>({ name, about, value, options, error = null, onChange }: Props<Value>) {
  return (
    <NativeSelect
      label={name}
      description={about}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      value={value}
      error={error}
      data={[...options]}
      classNames={{
        input: styles['input'] ?? '',
        label: styles['label'] ?? '',
        description: styles['description'] ?? '',
        error: styles['error'] ?? '',
      }}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.currentTarget.value)
        if (chosen) onChange(chosen.value)
      }}
    />
  )
}
