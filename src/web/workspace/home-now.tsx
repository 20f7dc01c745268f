/** The one task: the active block as a bar that empties, and what I do in it now; or the step that leads there. */
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { isOpenTask, type Task } from '../../core/team/task.ts'
import type { Home } from '../../core/workspace/home.ts'
import { isMeasured } from '../block/block-words.ts'
import { useSpeech } from '../language.tsx'
import { WhoSheet } from '../team/who-am-i.tsx'
import { Button } from '../ui/button.tsx'
import { Meter } from '../ui/meter.tsx'
import styles from './home-now.module.css'

export function HomeNow({ home }: { readonly home: Home }) {
  if (!home.active) return <NoBlock home={home} />
  return (
    <section className={styles['now']}>
      <BlockBar block={home.active} />
      <Mine home={home} />
    </section>
  )
}

function BlockBar({ block }: { readonly block: NonNullable<Home['active']> }) {
  const { say, day } = useSpeech()
  const { hoursLeft, hoursPlanned, recordedUpTo } = block.progress
  const measured = isMeasured(block)
  const told = measured
    ? say('screen.home.block-left', { left: hoursLeft, planned: hoursPlanned })
    : say('screen.home.block-planned', { planned: hoursPlanned })
  return (
    <div className={styles['block']}>
      <p className={styles['head']}>
        <Link to="/block/$id" params={{ id: block.id }} className="text-link">
          {block.name ?? say('screen.home.block-nameless')}
        </Link>
        <span className="number">{told}</span>
      </p>
      <Meter label={say('screen.block.meter')} text={told} left={hoursLeft} whole={hoursPlanned} unknown={!measured} />
      <p className={styles['basis']}>
        {block.finishedWhen !== null && <span>{say('screen.home.finished-when', { text: block.finishedWhen })}</span>}
        <span>
          {measured && recordedUpTo !== null ? say('screen.home.recorded', { day: day(recordedUpTo) }) : say('screen.home.unrecorded')}
        </span>
      </p>
      {block.gutAsked && (
        <p className={styles['gut']}>
          <Link to="/go" className="text-link">
            {say('screen.home.gut-asked')}
          </Link>
        </p>
      )}
    </div>
  )
}

function Mine({ home: { me, tasks, tasksAll, active } }: { readonly home: Home }) {
  const { say } = useSpeech()
  const [asking, setAsking] = useState(false)
  if (me === null)
    return (
      <Step heading={say('screen.who')} about={say('screen.home.who')}>
        <Button weight="main" onClick={() => setAsking(true)}>
          {say('screen.home.choose-name')}
        </Button>
        <WhoSheet open={asking} onClose={() => setAsking(false)} />
      </Step>
    )
  const open = tasks.filter(isOpenTask)
  const [task, ...next] = open
  if (!task)
    return (
      <Step
        heading={say(tasksAll === 0 ? 'screen.home.nothing-mine' : 'screen.home.mine-spent')}
        about={say(tasksAll === 0 ? 'screen.home.nothing-mine-about' : 'screen.home.mine-spent-about')}
      >
        {tasksAll === 0 || !active ? (
          <Link to="/work" className="text-link">
            {say('screen.home.to-mine')}
          </Link>
        ) : (
          <Link to="/block/$id" params={{ id: active.id }} className="text-link">
            {active.name ?? say('screen.home.block-nameless')}
          </Link>
        )}
      </Step>
    )
  return (
    <>
      <OneTask task={task} measured={active !== null && isMeasured(active)} />
      {tasksAll > 1 && (
        <div className={styles['then']}>
          {next.length > 0 && <h2>{say('screen.home.then')}</h2>}
          <ol>
            {next.slice(0, 3).map((one) => (
              <li key={one.id}>
                <TaskLink task={one}>{one.name ?? say('screen.erased')}</TaskLink>
                <span className="number">
                  {one.hoursLeft === null ? '' : say('screen.home.left', { hours: shownHours(one.hoursLeft) })}
                </span>
              </li>
            ))}
          </ol>
          <Link to="/work" className="text-link">
            {say('screen.home.all-mine', { count: tasksAll })}
          </Link>
        </div>
      )}
    </>
  )
}

function OneTask({ task, measured }: { readonly task: Task; readonly measured: boolean }) {
  const { say } = useSpeech()
  const { what, hours, hoursSpent, hoursLeft, perHourEuro } = task
  const name = task.name ?? say('screen.erased')
  return (
    <header className={styles['task']}>
      <h1>
        <TaskLink task={task}>
          {hoursLeft === null ? say('screen.home.now-only', { name }) : say('screen.home.now', { name })}
          {hoursLeft !== null && (
            <>
              {' '}
              <em>{say('screen.home.left', { hours: shownHours(hoursLeft) })}</em>
            </>
          )}
        </TaskLink>
      </h1>
      <p>
        {what === 'matter'
          ? say('screen.home.matter')
          : hours !== null &&
            (measured
              ? say('screen.home.spent', { planned: hours, spent: hoursSpent ?? 0 })
              : say('screen.home.unspent', { planned: hours }))}
        {perHourEuro !== null && perHourEuro > 0 && ` ${say('screen.home.per-hour', { value: perHourEuro })}`}
      </p>
    </header>
  )
}

export function TaskLink({ task, children }: { readonly task: Task; readonly children: ReactNode }) {
  return (
    <Link to={task.what === 'customer' ? '/customers/$id' : '/gate/$id'} params={{ id: task.id }}>
      {children}
    </Link>
  )
}

/** A few minutes are still something: what is left never reads as nothing. */
export const shownHours = (left: number): number => Math.max(0.1, left)

function NoBlock({ home: { next, forming } }: { readonly home: Home }) {
  const { say } = useSpeech()
  const [about, link, id] = next
    ? [
        say('screen.home.no-block.next', {
          name: next.name ?? say('screen.erased'),
          hours: next.hours,
          value: next.valueEuro,
        }),
        say('screen.home.start-next'),
        null,
      ]
    : forming
      ? [
          say('screen.home.no-block.forming', { customers: forming.customers, matters: forming.matters }),
          say('screen.home.see-forming'),
          forming.id,
        ]
      : [say('screen.home.no-block.none'), say('screen.home.form'), null]
  return (
    <section className={styles['now']}>
      <Step heading={say('screen.home.no-block')} about={about}>
        {id === null ? (
          <Link to="/block" className={styles['step']}>
            {link}
          </Link>
        ) : (
          <Link to="/block/$id" params={{ id }} className={styles['step']}>
            {link}
          </Link>
        )}
      </Step>
    </section>
  )
}

function Step({ heading, about, children }: { readonly heading: string; readonly about: string; readonly children: ReactNode }) {
  return (
    <header className={styles['task']}>
      <h1>{heading}</h1>
      <p>{about}</p>
      <div className={styles['actions']}>{children}</div>
    </header>
  )
}
