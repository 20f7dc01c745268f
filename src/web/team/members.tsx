/** Everyone in the team: who leads them, their net hours a year, what the files record, what an hour of theirs is worth; and leaving. */
import { NumberInput } from '@mantine/core'
import { Fragment, useDeferredValue, useState } from 'react'
import type { TeamMember } from '../../core/team/team-page.ts'
import { hasJoined } from '../../core/team/join-team.ts'
import { locales } from '../../messages/say.ts'
import { useSpeech } from '../language.tsx'
import { ChangedMeanwhile, meanwhileIn, type Meanwhile } from '../meanwhile.tsx'
import { useSetNetHours } from '../queries.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Download } from '../ui/download.tsx'
import { useNarrow } from '../ui/narrow.ts'
import { useToast } from '../ui/toast.tsx'
import { LeaderChoice } from './leader-choice.tsx'
import { LeaveSheet } from './leave-sheet.tsx'
import { Term } from '../word/term.tsx'
import styles from './members.module.css'
import { useTeamDecisions, type TeamDecisions } from './team-queries.ts'

/** A screen is full of these; the rest is drawn once they are seen. */
const FIRST = 12

type Props = {
  readonly members: readonly TeamMember[]
  /** Of the net hours of everybody. */
  readonly version: number
}

export function Members({ members, version }: Props) {
  const { say } = useSpeech()
  const narrow = useNarrow()
  const drawn = useDeferredValue(members, members.slice(0, FIRST))
  const { setLeader, leave: leaveTeam, pending, who } = useTeamDecisions()
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
                {column === 'net-hours' || column === 'hour-price' ? (
                  <Term word={column === 'net-hours' ? 'capacity' : 'hour-price'}>{say(`screen.column.${column}`)}</Term>
                ) : (
                  say(`screen.column.${column}`)
                )}
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
          {drawn.map((member) => {
            const leader = <LeaderChoice member={member} members={members} setLeader={setLeader} />
            const leave = <Leave member={member} leave={leaveTeam} pending={pending} />
            return (
              <Fragment key={member.id}>
                <tr data-more={narrow}>
                  <th scope="row">{member.name}</th>
                  {!narrow && <td>{leader}</td>}
                  <Figures member={member} version={version} narrow={narrow} />
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
      {who}
    </>
  )
}

/** Whether its sheet is open is known here alone: forty rows need not be drawn anew for it. */
function Leave({ member, ...decide }: Pick<TeamDecisions, 'leave' | 'pending'> & { readonly member: TeamMember }) {
  const { say } = useSpeech()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={`text-link ${styles['leave']}`}
        aria-label={say('screen.team.leave', { name: member.name })}
        onClick={() => setOpen(true)}
      >
        {say('screen.team.leaves')}
      </button>
      {open && (
        <div className={styles['sheet']}>
          <LeaveSheet member={member} {...decide} onClose={() => setOpen(false)} />
        </div>
      )}
    </>
  )
}

type FiguresProps = { readonly member: TeamMember; readonly version: number; readonly narrow: boolean }

function Figures({ member, version, narrow }: FiguresProps) {
  const { say, sayFailure, euro, count, hours, language } = useSpeech()
  const set = useSetNetHours()
  const toast = useToast()
  // What nobody types in follows what others decide; from the first key it counts what was seen then.
  const [draft, setDraft] = useState<{ readonly text: number | string; readonly seen: number; readonly opened: number | null } | null>(null)
  const [meanwhile, setMeanwhile] = useState<Meanwhile | null>(null)
  const text = draft?.text ?? member.statedHours ?? ''
  const type = (next: number | string) => setDraft((typed) => ({ ...(typed ?? { seen: version, opened: member.statedHours }), text: next }))
  const takeTheirs = () => {
    setDraft(null)
    setMeanwhile(null)
  }
  const told = (hoursStated: number | null) => (hoursStated === null ? '' : count(hoursStated))
  const keep = (seen: number) => {
    const wanted = typeof text === 'number' ? text : null
    if (wanted === member.statedHours) return takeTheirs()
    const before = member.statedHours
    const put = (value: number | null, at: number) => set.mutateAsync({ member: member.id, hours: value, seen: at })
    setMeanwhile(null)
    put(wanted, seen).then(
      ({ version: kept }) => {
        setDraft(null)
        toast({
          text:
            wanted === null
              ? say('screen.team.recorded-again', { member: member.name })
              : say('screen.team.hours-set', { member: member.name, hours: wanted }),
          action: {
            label: say('screen.undo'),
            run: () => void put(before, kept).catch((failure: unknown) => toast({ text: sayFailure(failure) })),
          },
        })
      },
      (failure: unknown) => {
        const other = meanwhileIn(failure, sayFailure)
        if (other) return setMeanwhile(other)
        setDraft(null)
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
          onChange={type}
          onBlur={() => draft && keep(draft.seen)}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        />
        <div className={styles['sheet']}>
          <Dialog
            open={meanwhile !== null}
            title={say('screen.team.net-hours-of', { member: member.name })}
            close={say('screen.close')}
            onClose={takeTheirs}
          >
            <ChangedMeanwhile
              meanwhile={meanwhile}
              fields={[[say('screen.column.net-hours'), told(draft?.opened ?? null), told(member.statedHours)]]}
              pending={set.isPending}
              onTheirs={takeTheirs}
              onMine={keep}
            />
          </Dialog>
        </div>
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
