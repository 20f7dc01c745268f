/** Everyone with selling hours: how many a year, what the files record, and what the next hour of theirs is worth. */
import { NumberInput } from '@mantine/core'
import { useState } from 'react'
import type { TeamMember } from '../../core/team/team-page.ts'
import { hasJoined } from '../../core/team/join-team.ts'
import { locales } from '../../messages/say.ts'
import { useSpeech } from '../language.tsx'
import { useSetNetHours } from '../queries.ts'
import { useToast } from '../ui/toast.tsx'
import styles from './members.module.css'

export function Members({ members }: { readonly members: readonly TeamMember[] }) {
  const { say } = useSpeech()
  return (
    <table className={styles['members']}>
      <thead>
        <tr>
          <th scope="col">{say('screen.column.member')}</th>
          <th scope="col" className="number">
            {say('screen.column.net-hours')}
          </th>
          <th scope="col" className="number">
            {say('screen.column.recorded')}
          </th>
          <th scope="col" className="number">
            {say('screen.column.customers')}
          </th>
          <th scope="col" className="number">
            {say('screen.column.hour-price')}
          </th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <Member key={member.id} member={member} />
        ))}
      </tbody>
    </table>
  )
}

function Member({ member }: { readonly member: TeamMember }) {
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
    <tr>
      <th scope="row">{member.name}</th>
      <td className="number">
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
      <td className="number quiet">{member.recordedHours === null ? '–' : hours(member.recordedHours)}</td>
      <td className="number">{member.customers === null ? '–' : count(member.customers)}</td>
      <td className="number">{member.hourPriceEuro === null ? '–' : euro(member.hourPriceEuro)}</td>
    </tr>
  )
}
