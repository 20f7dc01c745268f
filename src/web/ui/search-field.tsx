/** A field that finds as one types: what is found stands below it, walked with the arrow keys and picked with Enter. */
import { TextInput } from '@mantine/core'
import { useId, useState, type KeyboardEvent } from 'react'
import fieldStyles from './field.module.css'
import styles from './search-field.module.css'

export type Found = { readonly id: string; readonly label: string; readonly about?: string | null }

type Props = {
  readonly name: string
  readonly value: string
  /** What was found for `value`; null while nothing is looked for. */
  readonly found: readonly Found[] | null
  /** What the list of what was found is called, and what stands there when it is empty. */
  readonly listName: string
  readonly none: string
  readonly placeholder?: string
  readonly error?: string | null
  readonly onType: (text: string) => void
  readonly onPick: (found: Found) => void
}

export function SearchField({ name, value, found, listName, none, placeholder = '', error = null, onType, onPick }: Props) {
  const list = useId()
  const [shut, setShut] = useState(true)
  const [at, setAt] = useState(-1)
  const shown = found !== null && !shut
  const place = Math.min(at, (found?.length ?? 0) - 1)
  const pick = (one: Found) => {
    setShut(true)
    onPick(one)
  }
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && found !== null && found.length > 0) {
      event.preventDefault()
      if (shut) setShut(false)
      else setAt((place + step + found.length) % found.length)
      return
    }
    const one = found?.[place]
    if (event.key === 'Enter' && shown && one) {
      event.preventDefault()
      pick(one)
    } else if (event.key === 'Escape' && shown) {
      // Only the list closes; the sheet on which it stands stays.
      event.preventDefault()
      setShut(true)
    }
  }
  return (
    <div className={styles['field']} onBlur={() => setShut(true)}>
      <TextInput
        label={name}
        value={value}
        error={error}
        placeholder={placeholder}
        autoComplete="off"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={list}
        aria-activedescendant={shown && place >= 0 ? `${list}-${place}` : undefined}
        classNames={{
          input: fieldStyles['input'] ?? '',
          label: fieldStyles['label'] ?? '',
          error: fieldStyles['error'] ?? '',
        }}
        onChange={(event) => {
          setShut(false)
          setAt(0)
          onType(event.currentTarget.value)
        }}
        onKeyDown={press}
      />
      <ul id={list} role="listbox" aria-label={listName} className={styles['found']} hidden={!shown || found.length === 0}>
        {shown &&
          found.map((one, index) => (
            <li
              key={one.id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === place}
              // Before the field loses the focus and the list with it.
              onPointerDown={(event) => {
                event.preventDefault()
                pick(one)
              }}
            >
              <span>{one.label}</span>
              {one.about && <span className="quiet small">{one.about}</span>}
            </li>
          ))}
      </ul>
      <p role="status" className={styles['none']}>
        {shown && found.length === 0 ? none : ''}
      </p>
    </div>
  )
}
