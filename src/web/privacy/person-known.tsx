/** What is known of a person, each with a tick; what is ticked can be erased, which is asked twice. */
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { PersonPage } from '../../core/privacy/person.ts'
import { useDecide } from '../decide.tsx'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Download } from '../ui/download.tsx'
import { Sure } from '../ui/sure.tsx'
import { useToast } from '../ui/toast.tsx'
import styles from './privacy-page.module.css'

type Props = { readonly person: PersonPage; readonly lookAgain: () => void }
type Item = { readonly key: string; readonly text: ReactNode; readonly more?: readonly string[] }

export function PersonKnown({ person, lookAgain }: Props) {
  const { say, sayFailure } = useSpeech()
  const client = useQueryClient()
  const toast = useToast()
  const { decide, pending, who } = useDecide()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [sure, setSure] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const { members, contacts, people, words, files, customers, ties } = person
  const taken = <One,>(all: readonly One[], keyOf: (one: One) => string) => all.filter((one) => !left.has(keyOf(one)))
  const chosen = {
    members: taken(members, ({ id }) => `member ${id}`).map(({ id }) => id),
    contacts: taken(contacts, ({ id }) => `contact ${id}`).map(({ id }) => id),
    people: taken(people, ({ id }) => `person ${id}`).map(({ id }) => id),
    words: taken(words, ({ position }) => `words ${position}`).map(({ position }) => position),
    files: taken(files, ({ id }) => `file ${id}`).map(({ id }) => id),
  }
  const toggle = (key: string) => setLeft(left.has(key) ? new Set([...left].filter((one) => one !== key)) : new Set([...left, key]))
  const erase = async () => {
    setError(null)
    try {
      if ((await decide('privacy/erase-person', chosen)) === null) return
      setSure(false)
      toast({ text: say('screen.privacy.erased') })
      await client.invalidateQueries()
      lookAgain()
    } catch (failure) {
      setError(sayFailure(failure))
    }
  }
  const groups: readonly { readonly title: string; readonly items: readonly Item[] }[] = [
    {
      title: say('screen.privacy.members'),
      items: members.map((one) => ({
        key: `member ${one.id}`,
        text: say('screen.privacy.member', { name: one.name, rows: one.rows, decisions: one.decisions }),
      })),
    },
    {
      title: say('screen.privacy.contacts'),
      items: contacts.map(({ id, name, matters }) => ({ key: `contact ${id}`, text: say('screen.privacy.contact', { name, matters }) })),
    },
    {
      title: say('screen.privacy.people'),
      items: people.map(({ id, post, ...one }) => ({
        key: `person ${id}`,
        text: say('screen.privacy.one-person', { ...one, post: post ?? 'none' }),
      })),
    },
    {
      title: say('screen.privacy.words'),
      items: words.map(({ position, text }) => ({ key: `words ${position}`, text: say('screen.privacy.said', { position, text }) })),
    },
    {
      title: say('screen.privacy.files'),
      items: files.map(({ id, file, lines, first }) => ({
        key: `file ${id}`,
        text: say('screen.privacy.file', { file, lines }),
        more: first,
      })),
    },
  ]
  const some = groups.some(({ items }) => items.length > 0)
  const count = Object.values(chosen).reduce((sum, { length }) => sum + length, 0)
  return (
    <>
      {!some && <p>{say('screen.privacy.nothing', { text: person.text })}</p>}
      {groups.map(
        ({ title, items }) => items.length > 0 && <Group key={title} title={title} items={items} left={left} onToggle={toggle} />,
      )}
      {customers.length + ties.length > 0 && (
        <p className="quiet">
          {say('screen.privacy.stays', {
            names: [...customers.map(({ name }) => name), ...ties.map(({ to }) => to)].join(', '),
          })}
        </p>
      )}
      {some && (
        <>
          <Download sheet="person" what={person.text} filters={{ text: person.text }} />
          {sure ? (
            <Sure
              error={error}
              pending={pending}
              yes={{ label: say('screen.privacy.erase-sure'), run: () => void erase() }}
              no={{ label: say('screen.privacy.leave'), run: () => setSure(false) }}
            >
              <p>{say('screen.privacy.erase-about')}</p>
            </Sure>
          ) : (
            <Button disabled={count === 0} onClick={() => setSure(true)}>
              {say('screen.privacy.erase', { count })}
            </Button>
          )}
        </>
      )}
      {who}
    </>
  )
}

type GroupProps = {
  readonly title: string
  readonly items: readonly Item[]
  readonly left: ReadonlySet<string>
  readonly onToggle: (key: string) => void
}

function Group({ title, items, left, onToggle }: GroupProps) {
  const { say } = useSpeech()
  return (
    <fieldset className={styles['group']}>
      <legend>{title}</legend>
      {items.map(({ key, text, more = [] }) => (
        <div key={key}>
          <label>
            <input type="checkbox" checked={!left.has(key)} onChange={() => onToggle(key)} /> <span>{text}</span>
          </label>
          {more.length > 0 && (
            <details>
              <summary>{say('screen.privacy.lines', { shown: more.length })}</summary>
              <ul>
                {more.map((line, at) => (
                  <li key={at}>{line}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
      ))}
    </fieldset>
  )
}
