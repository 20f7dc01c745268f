/** The customer of a matter: found by a part of its name and picked, or typed in full. */
import { useQuery } from '@tanstack/react-query'
import { useSpeech } from '../language.tsx'
import { customersFoundQuery } from '../queries.ts'
import { useLater } from '../ui/later.ts'
import { SearchField } from '../ui/search-field.tsx'
import type { TypedTie } from './fields.ts'

type Props = {
  readonly name?: string
  readonly value: TypedTie
  readonly error?: string | null
  readonly onChange: (value: TypedTie) => void
}

export function CustomerField({ name, value, error = null, onChange }: Props) {
  const { say } = useSpeech()
  const wanted = value.id === null ? value.text.trim() : ''
  const search = useLater(wanted)
  const { data } = useQuery(customersFoundQuery(search, 'margin'))
  return (
    <SearchField
      name={name ?? say('screen.matter.customer')}
      placeholder={say('screen.matter.customer-example')}
      value={value.text}
      found={wanted === '' || search === '' || !data ? null : data.rows.map(({ id, name: label, group }) => ({ id, label, about: group }))}
      listName={say('screen.matter.found')}
      none={say('screen.matter.customer-none')}
      error={error}
      onType={(text) => onChange({ text, id: null })}
      onPick={({ id, label }) => onChange({ text: label, id })}
    />
  )
}
