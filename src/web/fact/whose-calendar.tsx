/** Asks whose calendar it is: the name that the calendar gives, or one of the team. */
import { useQuery } from '@tanstack/react-query'
import type { Question } from '../../core/fact/problem.ts'
import { useSpeech } from '../language.tsx'
import { membersQuery } from '../queries.ts'
import { TextField } from '../ui/text-field.tsx'

type Props = { readonly question: Question; readonly name: string; readonly onName: (name: string) => void }

export function WhoseCalendar({ question, name, onName }: Props) {
  const { say } = useSpeech()
  const { data } = useQuery(membersQuery)
  const offered = [...new Set([...question.choices, ...(data?.members ?? []).map((member) => member.name)])]
  return <TextField name={say('screen.question.whose')} value={name} offered={offered} onChange={onName} />
}
