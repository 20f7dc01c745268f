/** Everyone in the team: who leads them, their net hours a year, what the files record, what an hour of theirs is worth; and leaving. */
import { NumberInput } from '@mantine/core'
import { Fragment, useState } from 'react'
import type { TeamMember } from '../../core/team/team-page.ts'
import { hasJoined } from '../../core/team/join-team.ts'
import { locales } from '../../messages/say.ts'
import { useSpeech } from '../language.tsx'
import { useSetNetHours } from '../queries.ts'
import { Download } from '../ui/download.tsx'
import { useNarrow } from '../ui/narrow.ts'
import { useToast } from '../ui/toast.tsx'
import { LeaderChoice } from './leader-choice.tsx'
import { LeaveSheet } from './leave-sheet.tsx'
import styles from './members.module.css'
import { useTeamDecisions } from './team-queries.ts'

export function Members({ members }: { readonly members: readonly TeamMember[] }) {
  const { say } = useSpeech()
  const narrow = useNarrow()
  const { setLeader, leave: leaveTeam, pending, who } = useTeamDecisions()
  const [leaving, setLeaving] = useState<TeamMember | null>(null)
  const numbers = ['net-hours', ...(narrow ? [] : (['recorded', 'customers'] as const)), 'hour-price'] as const
  return (
    <>
      <table className={styles['members']}>
        <thead>
          <tr>
            <th scope="col">{say('screen.column.member')}</th>
            {!narrow && <th scope="col">{say('screen.column.leader')}</th>}
            {numbers.map((column) => (
              <th key={column} scope="col" className="number">
                {say(`screen.column.${column}`)}
              </th>
            ))}
            {!narrow && (
              <th scope="col">
                <span className="hidden-text">{say('screen.column.leaving')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {members.map((member) => {
            const leader = <LeaderChoice member={member} members={members} setLeader={setLeader} />
            const leave = (
              <button
                type="button"
                className={`text-link ${styles['leave']}`}
                aria-label={say('screen.team.leave', { name: member.name })}
                onClick={() => setLeaving(member)}
              >
                {say('screen.team.leaves')}
              </button>
            )
            return (
              <Fragment key={member.id}>
                <tr data-more={narrow}>
                  <th scope="row">{member.name}</th>
                  {!narrow && <td>{leader}</td>}
                  <Figures member={member} narrow={narrow} />
                  {!narrow && <td className="number">{leave}</td>}
                </tr>
                {narrow && (
                  <tr>
                    <td colSpan={3}>
                      <div className={styles['below']}>
                        <span className="quiet small">{say('screen.column.leader')}</span>
                        {leader}
                        {leave}
                      </div>
                    </td>
                  </tr>
                )}
              </Fragment>
            )
          })}
        </tbody>
      </table>
      <p className={styles['about']}>{say('screen.team.leader-about')}</p>
      <Download sheet="members" what={say('export.members')} />
      {leaving && <LeaveSheet member={leaving} leave={leaveTeam} pending={pending} onClose={() => setLeaving(null)} />}
      {who}
    </>
  )
}

function Figures({ member, narrow }: { readonly member: TeamMember; readonly narrow: boolean }) {
  const { say, sayFailure, euro, count, hours, language } = useSpeech()
  const set = useSetNetHours()
  const toast = useToast()
  const [text, setText] = useState<number | string>(member.statedHours ?? '')
  const keep = (wanted: number | null) => {
    if (wanted === member.statedHours) return
    const before = member.statedHours
    const put = (value: number | null) => set.mutateAsync({ member: member.id, hours: value })
    put(wanted).then(
      () =>
        toast({
          text:
            wanted === null
              ? say('screen.team.recorded-again', { member: member.name })
              : say('screen.team.hours-set', { member: member.name, hours: wanted }),
          action: {
            label: say('screen.undo'),
            run: () => {
              setText(before ?? '')
              put(before).catch((failure: unknown) => toast({ text: sayFailure(failure) }))
            },
          },
        }),
      (failure: unknown) => {
        setText(before ?? '')
        toast({ text: sayFailure(failure) })
      },
    )
  }
  return (
    <>
      <td className={`number ${styles['hours']}`}>
        <NumberInput
          aria-label={say('screen.team.net-hours-of', { member: member.name })}
          value={text}
          min={0}
          clampBehavior="none"
          hideControls
          allowDecimal={false}
          thousandSeparator={language === 'nl' ? '.' : ','}
          decimalSeparator={language === 'nl' ? ',' : '.'}
          placeholder={
            member.recordedHours === null
              ? ''
              : new Intl.NumberFormat(locales[language], { maximumFractionDigits: 0 }).format(member.recordedHours)
          }
          classNames={{ input: styles['input'] ?? '' }}
          onChange={setText}
          onBlur={() => keep(typeof text === 'number' ? text : null)}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        />
        {member.statedHours === null && (
          <span className={styles['recorded']}>{say(hasJoined(member.id) ? 'screen.team.no-hours' : 'screen.team.as-recorded')}</span>
        )}
      </td>
      {!narrow && <td className="number quiet">{member.recordedHours === null ? '–' : hours(member.recordedHours)}</td>}
      {!narrow && <td className="number">{member.customers === null ? '–' : count(member.customers)}</td>}
      <td className="number">{member.hourPriceEuro === null ? '–' : euro(member.hourPriceEuro)}</td>
    </>
  )
}
