/** Everything from one field: what this page can do, every page, what can be done anywhere, and the customers. */
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useSpeech } from '../language.tsx'
import { customersFoundQuery } from '../queries.ts'
import { Dialog } from '../ui/dialog.tsx'
import { useLater } from '../ui/later.ts'
import type { Page } from './pages.ts'
import { found, type Choice } from './palette-search.ts'
import styles from './palette.module.css'

type Props = {
  readonly open: boolean
  readonly pages: readonly Page[]
  /** What can be done wherever one is. */
  readonly acts: readonly Choice[]
  /** Customers can be looked for. */
  readonly planned: boolean
  readonly onClose: () => void
}

const MOST_HERE = 6

export function Palette({ open, onClose, ...rest }: Props) {
  const { say } = useSpeech()
  return (
    <Dialog open={open} title={say('screen.palette')} close={say('screen.close')} wide onClose={onClose}>
      <Choices {...rest} onClose={onClose} />
    </Dialog>
  )
}

function Choices({ pages, acts, planned, onClose }: Omit<Props, 'open'>) {
  const { say } = useSpeech()
  const navigate = useNavigate()
  const list = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [here] = useState(actsOfPage)
  const search = useLater(typed.trim())
  const { data, isFetching } = useQuery({ ...customersFoundQuery(search, 'margin'), enabled: planned && search !== '' })
  const goTo = pages.map(({ to, code, key }): Choice => ({ id: to, label: say(code), about: `g ${key}`, run: () => void navigate({ to }) }))
  const customers =
    search === ''
      ? []
      : (data?.rows ?? []).map(({ id, name, group }): Choice => ({
          id,
          label: name,
          about: group ?? undefined,
          run: () => void navigate({ to: '/customers/$id', params: { id } }),
        }))
  const groups = [
    { name: say('screen.palette.here'), choices: found(here, typed).slice(0, typed === '' ? MOST_HERE : undefined) },
    { name: say('screen.palette.go'), choices: found(goTo, typed) },
    { name: say('screen.palette.do'), choices: found(acts, typed) },
    { name: say('screen.page.customers'), choices: customers },
  ].filter(({ choices }) => choices.length > 0)
  const all = groups.flatMap(({ choices }) => choices)
  const place = Math.min(at, all.length - 1)
  const marked = useRef<HTMLLIElement>(null)
  useEffect(() => marked.current?.scrollIntoView({ block: 'nearest' }), [place, typed])

  const pick = (choice: Choice) => {
    onClose()
    choice.run()
  }
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const choice = all[place]
    if (step !== 0 && all.length > 0) setAt((place + step + all.length) % all.length)
    else if (event.key === 'Enter' && choice) pick(choice)
    else return
    event.preventDefault()
  }
  return (
    <div className={styles['palette']}>
      <input
        // The sheet gives the focus to what says so; React keeps this word to itself.
        ref={(input) => input?.setAttribute('autofocus', '')}
        role="combobox"
        aria-label={say('screen.palette')}
        aria-expanded="true"
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={all.length > 0 ? `${list}-${place}` : undefined}
        placeholder={say('screen.palette.example')}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={press}
      />
      <div id={list} role="listbox" aria-label={say('screen.palette')} className={styles['list']}>
        {groups.map(({ name, choices }) => (
          <ul key={name} role="group" aria-label={name}>
            <li role="presentation" aria-hidden="true" className={styles['group']}>
              {name}
            </li>
            {choices.map((choice) => {
              const index = all.indexOf(choice)
              return (
                <li
                  key={choice.id}
                  id={`${list}-${index}`}
                  ref={index === place ? marked : undefined}
                  role="option"
                  aria-selected={index === place}
                  onPointerMove={() => setAt(index)}
                  onClick={() => pick(choice)}
                >
                  <span>{choice.label}</span>
                  {choice.about !== undefined && <span className={styles['about']}>{choice.about}</span>}
                </li>
              )
            })}
          </ul>
        ))}
      </div>
      <p role="status" className={styles['none']}>
        {all.length > 0 ? '' : isFetching ? say('screen.loading') : say('screen.palette.none', { typed })}
      </p>
    </div>
  )
}

/** The buttons and downloads of the page itself, by their names; what repeats in the rows of a list is left to the list. */
function actsOfPage(): readonly Choice[] {
  const parts = document.querySelectorAll<HTMLElement>('#page :is(button:not(:disabled), a[download], summary)')
  const seen = new Map<string, HTMLElement>()
  for (const part of parts) {
    const name = (part.getAttribute('aria-label') ?? part.innerText).replaceAll(/\s+/g, ' ').trim()
    if (name === '' || seen.has(name) || part.closest('[role=row], tr, [data-explained]') || !part.checkVisibility()) continue
    seen.set(name, part)
  }
  return [...seen].map(([label, part]) => ({
    id: `here ${label}`,
    label,
    run: () => {
      part.focus()
      part.click()
    },
  }))
}
