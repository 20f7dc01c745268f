/** Choosing one member as the owner. */
import { useQuery } from '@tanstack/react-query'
import type { BlockRow } from '../../core/block/block-page.ts'
import { useSpeech } from '../language.tsx'
import { membersQuery } from '../queries.ts'
import { ChoiceField } from '../ui/choice-field.tsx'

type Props = {
  readonly name: string
  /** '' for nobody. */
  readonly value: string
  /** Who it is now: listed even when gone from the team. */
  readonly now: BlockRow['owner']
  readonly error?: string | null
  readonly onChange: (member: string) => void
}

export function MemberChoice({ name, value, now, error = null, onChange }: Props) {
  const { say } = useSpeech()
  const { data } = useQuery(membersQuery)
  const members = data?.members ?? []
  const gone = now !== null && members.every(({ id }) => id !== now.id) ? [{ id: now.id, name: now.name ?? say('screen.erased') }] : []
  return (
    <ChoiceField
      name={name}
      value={value}
      error={error}
      options={[
        { value: '', label: say('screen.block.nobody') },
        ...[...gone, ...members].map((member) => ({ value: member.id, label: member.name })),
      ]}
      onChange={onChange}
    />
  )
}
