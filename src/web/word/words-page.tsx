/** The words of the method on one page: searched as one types, each with an address of its own (`/words#gate`). */
import { useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useSpeech } from '../language.tsx'
import { Heading } from '../ui/heading.tsx'
import { Late } from '../ui/late.tsx'
import { useHelp } from './help.ts'
import { named } from './named.ts'
import styles from './words-page.module.css'

export function WordsPage() {
  const { say, language } = useSpeech()
  const help = useHelp()
  const [typed, setTyped] = useState('')
  const wanted = useRouterState({ select: ({ location }) => location.hash })
  useEffect(() => {
    if (help && wanted !== '') document.getElementById(wanted)?.scrollIntoView({ block: 'center' })
  }, [help, wanted])
  if (!help) return <Late height={520} label={say('screen.loading')} />
  const asked = typed.trim().toLowerCase()
  const other = language === 'nl' ? 'en' : 'nl'
  const shown = help.words
    .filter(({ names, others, meaning }) => [...names, ...others, meaning].some((text) => text.toLowerCase().includes(asked)))
    .toSorted((one, next) => (one.names[0] ?? '').localeCompare(next.names[0] ?? '', language))
  return (
    <>
      <Heading finding={say('screen.words.heading', { count: help.words.length })} basis={say('screen.words.basis')} />
      <input
        type="search"
        className={styles['search']}
        aria-label={say('screen.words.search')}
        placeholder={say('screen.words.search')}
        autoComplete="off"
        spellCheck={false}
        data-search
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <p role="status" className="quiet">
        {shown.length === 0 ? say('screen.words.none', { typed: typed.trim() }) : ''}
      </p>
      <dl className={styles['words']}>
        {shown.map(({ id, names, others, meaning }) => (
          <div key={id} id={id} data-wanted={id === wanted}>
            <dt>
              <a href={`#${id}`}>{named(names)}</a>
              <span className={styles['other']} title={say('screen.words.also', { names: others.join(', ') })} lang={other}>
                {others.join(', ')}
              </span>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
