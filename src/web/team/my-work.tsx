/** One member on one page, for everyone to see and to print: what they do now, their customers, their hours (E5). */
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { WorkPage } from '../../core/team/work-page.ts'
import { CallFailed } from '../call.ts'
import { useSpeech, type Speech } from '../language.tsx'
import { membersQuery, workQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Download } from '../ui/download.tsx'
import { Heading } from '../ui/heading.tsx'
import { Late } from '../ui/late.tsx'
import { Trouble } from '../ui/trouble.tsx'
import { useActingMember } from '../use-who.ts'
import { PartsBar } from '../ui/parts-bar.tsx'
import { MyCustomers } from './my-customers.tsx'
import { MyDuties, MyTasks } from './my-tasks.tsx'
import { WhoSheet } from './who-am-i.tsx'
import { Why } from '../workspace/why.tsx'
import styles from './my-work.module.css'

export function MyWork() {
  const { say, sayFailure } = useSpeech()
  const me = useActingMember()
  const { id } = useParams({ strict: false })
  const member = id ?? me
  const { data: work, error, refetch, dataUpdatedAt } = useQuery({ ...workQuery(member ?? ''), enabled: member !== null })
  if (member === null) return <AskWho />
  if (!work) {
    if (!error) return <Late height={420} label={say('screen.loading')} />
    return (
      <Trouble page text={sayFailure(error)}>
        {error instanceof CallFailed && error.code === 'member-unknown' ? (
          <Whose member="" />
        ) : (
          <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
        )}
      </Trouble>
    )
  }
  return <OneMember work={work} seenAt={new Date(dataUpdatedAt).toISOString()} />
}

function AskWho() {
  const { say } = useSpeech()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Heading finding={say('screen.who')} basis={say('screen.work.who')} />
      <div className={styles['ask']}>
        <Button weight="main" onClick={() => setAsking(true)}>
          {say('screen.home.choose-name')}
        </Button>
        <Whose member="" />
      </div>
      <WhoSheet open={asking} onClose={() => setAsking(false)} />
    </>
  )
}

function OneMember({ work, seenAt }: { readonly work: WorkPage; readonly seenAt: string }) {
  const speech = useSpeech()
  const { say, day } = speech
  const name = work.member.name ?? say('screen.erased')
  return (
    <article className={styles['work']}>
      <header className={styles['head']}>
        <div>
          <h1>{workHeading(work, name, speech)}</h1>
          <p>
            {work.objective} <Why />
          </p>
          <p className={styles['printed']}>{say('screen.work.printed', { day: day(seenAt) })}</p>
        </div>
        <div className={styles['tools']}>
          <Whose member={work.member.id} />
          <Button onClick={() => print()}>{say('screen.work.print')}</Button>
        </div>
      </header>
      <MyHours work={work} name={name} />
      <MyTasks work={work} name={name} />
      <MyDuties work={work} />
      <MyCustomers work={work} name={name} />
      <Download sheet="work" what={say('export.work')} filters={{ member: work.member.id }} />
    </article>
  )
}

function workHeading({ block, tasks, customersAll }: WorkPage, name: string, { say }: Speech): string {
  const values = { name, tasks: tasks.length, customers: customersAll }
  return block === null ? say('screen.work.heading-no-block', values) : say('screen.work.heading', values)
}

function MyHours({ work: { plannedHours, capacityHours }, name }: { readonly work: WorkPage; readonly name: string }) {
  const { say } = useSpeech()
  if (plannedHours === null || capacityHours === null) return <p className="quiet">{say('screen.work.no-hours', { name })}</p>
  const used = capacityHours > 0 ? Math.min(1, plannedHours / capacityHours) : 0
  const finding = say('screen.work.hours-finding', { planned: plannedHours, capacity: capacityHours })
  return (
    <section className={styles['hours']}>
      <p>
        <span className="quiet">{say('screen.work.hours')}</span>
        <strong>{finding}</strong>
      </p>
      <PartsBar
        parts={[
          { share: used, look: 'used' },
          { share: 1 - used, look: 'empty' },
        ]}
        label={finding}
      />
    </section>
  )
}

/** Anybody's page is a step away: the priorities are no secret. */
function Whose({ member }: { readonly member: string }) {
  const { say } = useSpeech()
  const { data } = useQuery(membersQuery)
  const navigate = useNavigate()
  const members = (data?.members ?? []).map(({ id, name }) => ({ value: id, label: name }))
  const options = members.some(({ value }) => value === member) ? members : [{ value: '', label: say('screen.choose') }, ...members]
  if (members.length === 0) return null
  return (
    <ChoiceField
      name={say('screen.work.whose')}
      value={member}
      options={options}
      onChange={(id) => id !== '' && void navigate({ to: '/work/$id', params: { id } })}
    />
  )
}
