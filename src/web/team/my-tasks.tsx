/** What a member does now: their part of the active block, and the matters that are theirs, offered to them or to be checked. */
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { MatterRow } from '../../core/matter/matter-page.ts'
import { isOpenTask } from '../../core/team/task.ts'
import type { WorkPage } from '../../core/team/work-page.ts'
import { useSpeech } from '../language.tsx'
import { shownHours, TaskLink } from '../workspace/home-now.tsx'
import styles from './my-work.module.css'

export function MyTasks({ work: { block, tasks }, name }: { readonly work: WorkPage; readonly name: string }) {
  const { say, hours } = useSpeech()
  if (block === null) return null
  return (
    <section>
      <h2>{block.name === null ? say('screen.work.block-nameless') : say('screen.work.block', { name: block.name })}</h2>
      {block.finishedWhen !== null && <p className="quiet small">{say('screen.home.finished-when', { text: block.finishedWhen })}</p>}
      {tasks.length === 0 ? (
        <p className={styles['none']}>{say('screen.work.block-none', { name })}</p>
      ) : (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{say('screen.work.task')}</th>
              <th scope="col" className="number">
                {say('screen.work.left')}
              </th>
              <th scope="col" className="number">
                {say('screen.work.of')}
              </th>
            </tr>
          </thead>
          <tbody>
            {tasks.map((task, at) => (
              <tr key={task.id} data-late={at >= MOST_PRINTED}>
                <th scope="row">
                  <TaskLink task={task}>{task.name ?? say('screen.erased')}</TaskLink>
                </th>
                <td className="number">
                  {task.hoursLeft === null
                    ? '–'
                    : isOpenTask(task)
                      ? say('screen.hours', { hours: hours(shownHours(task.hoursLeft)) })
                      : say('screen.work.done')}
                </td>
                <td className="number">{task.hours === null ? '–' : hours(task.hours)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {tasks.length > MOST_PRINTED && (
        <p className={styles['printed']}>{say('screen.work.more', { count: tasks.length - MOST_PRINTED })}</p>
      )}
    </section>
  )
}

/** So that it stays on two sheets of paper. */
const MOST_PRINTED = 20

export function MyDuties({ work: { duties, tasks } }: { readonly work: WorkPage }) {
  const { say, sayCode, day } = useSpeech()
  const now = new Set(tasks.map(({ id }) => id))
  const erased = say('screen.erased')
  return (
    <>
      <MatterLines
        heading={say('screen.work.offers')}
        matters={duties.offers}
        about={({ offer }) => offer && say('screen.work.offer', { name: offer.from.name ?? erased, day: day(offer.until) })}
      />
      <MatterLines
        heading={say('screen.work.debts')}
        matters={duties.debts}
        about={({ owner }) => say('screen.work.debt', { name: owner?.name ?? erased })}
      />
      <MatterLines
        heading={say('screen.work.matters')}
        matters={duties.owned.filter(({ id }) => !now.has(id))}
        about={({ status }) => sayCode(`screen.work.where.${status}`)}
      />
    </>
  )
}

type Lines = {
  readonly heading: string
  readonly matters: readonly MatterRow[]
  readonly about: (matter: MatterRow) => ReactNode
}

function MatterLines({ heading, matters, about }: Lines) {
  const { say } = useSpeech()
  if (matters.length === 0) return null
  return (
    <section>
      <h2>{heading}</h2>
      <ul className={styles['lines']}>
        {matters.map((matter, at) => (
          <li key={matter.id} data-late={at >= MOST_PRINTED}>
            <Link to="/gate/$id" params={{ id: matter.id }}>
              {matter.title ?? say('screen.home.nameless')}
            </Link>
            <span>{about(matter)}</span>
          </li>
        ))}
      </ul>
      {matters.length > MOST_PRINTED && (
        <p className={styles['printed']}>{say('screen.work.more', { count: matters.length - MOST_PRINTED })}</p>
      )}
    </section>
  )
}
