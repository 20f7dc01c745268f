/** Who leads a member: chosen from the team, kept at once, and taken back from the message that told it. */
import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { TeamMember } from '../../core/team/team-page.ts'
import { useSpeech } from '../language.tsx'
import { useToast } from '../ui/toast.tsx'
import styles from './members.module.css'
import type { TeamDecisions } from './team-queries.ts'

type Props = Pick<TeamDecisions, 'setLeader'> & { readonly member: TeamMember; readonly members: readonly TeamMember[] }

export function LeaderChoice({ member, members, setLeader }: Props) {
  const { say, sayFailure } = useSpeech()
  const toast = useToast()
  // Everybody in every row is a page of a quarter million options: the others come when one is about to choose.
  const [near, setNear] = useState(false)
  /** Shown while it is being kept; then the team says what stands. */
  const [wanted, setWanted] = useState<{ readonly leader: string | null } | null>(null)
  const nameOf = (id: string) => members.find((one) => one.id === id)?.name ?? id
  const others = near ? members.filter(({ id }) => id !== member.id) : members.filter(({ id }) => id === member.leader)
  const put = (leader: string | null) => setLeader({ member: member.id, leader })
  const failed = (failure: unknown) => toast({ text: sayFailure(failure) })
  const choose = async (leader: string | null) => {
    const before = member.leader
    const text =
      leader === null
        ? say('screen.team.leader-gone', { member: member.name })
        : say('screen.team.leader-set', { leader: nameOf(leader), member: member.name })
    setWanted({ leader })
    try {
      if (await put(leader)) toast({ text, action: { label: say('screen.undo'), run: () => void put(before).catch(failed) } })
    } catch (failure) {
      failed(failure)
    }
    setWanted(null)
  }
  return (
    <NativeSelect
      aria-label={say('screen.team.leader-of', { member: member.name })}
      value={(wanted ?? member).leader ?? ''}
      data={[{ value: '', label: say('screen.team.leader-none') }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
      classNames={{ root: styles['leader'] ?? '', input: styles['choice'] ?? '' }}
      data-chosen={member.leader !== null}
      onFocus={() => setNear(true)}
      onPointerEnter={() => setNear(true)}
      onChange={(event) => void choose(event.currentTarget.value || null)}
    />
  )
}
