/** What people said about the customer that stands: GO or NO GO, and the contest, with the way to say otherwise. */
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { CustomerPage } from '../../core/customer/customer-page.ts'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { useToast } from '../ui/toast.tsx'
import { ContestSheet } from './contest-sheet.tsx'
import { signalWords } from './signal-words.ts'
import styles from './standing.module.css'
import { useCustomerAct } from './use-customer-act.ts'

export function Standing({ page }: { readonly page: CustomerPage }) {
  const { say } = useSpeech()
  const [open, setOpen] = useState(false)
  return (
    <div className={styles['standing']}>
      <Gut page={page} />
      {page.contest && <Contest page={page} contest={page.contest} onChange={() => setOpen(true)} />}
      {page.row && !page.contest && <Button onClick={() => setOpen(true)}>{say('screen.contest')}</Button>}
      {page.row && open && <ContestSheet page={page} row={page.row} onClose={() => setOpen(false)} />}
    </div>
  )
}

function Gut({ page: { id, gut } }: { readonly page: CustomerPage }) {
  const speech = useSpeech()
  const { say, day } = speech
  if (!gut.mayAnswer && gut.answer === null) return null
  const { answer } = gut
  return (
    <section className={styles['part']} aria-label={say('screen.gut')}>
      {gut.mayAnswer && (
        <p className={styles['asked']}>
          <span>
            {gut.asked === null || gut.asked.signals.length === 0
              ? say('screen.gut.asked')
              : say('screen.gut.asked-on', { signals: signalWords(gut.asked.signals, speech) })}
          </span>{' '}
          <Link to="/go" hash={id} className="text-link">
            {say('screen.gut.to-answer')}
          </Link>
        </p>
      )}
      {answer && (
        <p className="quiet">
          {say('screen.gut.answered', { answer: answer.go ? 'go' : 'no-go', name: answer.by ?? '–', day: day(answer.at) })}
        </p>
      )}
    </section>
  )
}

type ContestProps = {
  readonly page: CustomerPage
  readonly contest: NonNullable<CustomerPage['contest']>
  readonly onChange: () => void
}

function Contest({ page, contest: { reason, hours: given, marginEuro, computed, why, by, at }, onChange }: ContestProps) {
  const { say, hours, day } = useSpeech()
  const { act, pending, refused, who } = useCustomerAct(page.id)
  const toast = useToast()
  const withdraw = async () => {
    if (await act('customer/withdraw-contest', { customer: page.id }))
      toast({ text: say('screen.contest.withdrawn', { customer: page.name }) })
  }
  const facts = [
    ...(given === null ? [] : [say('screen.contest.given-hours', { given: hours(given), computed: hours(computed.hoursNow) })]),
    ...(marginEuro === null ? [] : [say('screen.contest.given-margin', { given: marginEuro, computed: computed.marginEuro })]),
  ]
  return (
    <section className={styles['part']} aria-label={say('screen.contest.standing', { reason: say(`contest.${reason}`) })}>
      <h2>{say('screen.contest.standing', { reason: say(`contest.${reason}`) })}</h2>
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      <p>{why === null ? say('screen.erased') : say('screen.contest.quote', { why })}</p>
      <p className="quiet">{say('screen.contest.by', { name: by ?? '–', day: day(at) })}</p>
      {refused && (
        <p className={styles['refused']} role="alert">
          {refused.text}
        </p>
      )}
      <p className={styles['acts']}>
        <Button disabled={pending} onClick={onChange}>
          {say('screen.contest.again')}
        </Button>
        <Button weight="quiet" disabled={pending} onClick={() => void withdraw()}>
          {say('screen.contest.withdraw')}
        </Button>
      </p>
      {who}
    </section>
  )
}
