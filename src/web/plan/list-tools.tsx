/** Above the list: search, the three verdicts as a filter with their numbers, and what the sign for roughly means. */
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Verdict } from '../../core/plan/verdict.ts'
import { useSpeech } from '../language.tsx'
import type { ListChoice } from '../queries.ts'
import { Dot } from '../ui/dot.tsx'
import { Download } from '../ui/download.tsx'
import { useKeys } from '../ui/keys.ts'
import { ListFilters } from './list-filters.tsx'
import { ListViews } from './list-views.tsx'
import type { ChangeList } from './use-list-choice.ts'
import type { VerdictCount } from './verdict-list.tsx'
import styles from './list-tools.module.css'

type Props = {
  readonly number: VerdictCount
  readonly choice: ListChoice
  /** No customer fits the choice. */
  readonly nothing: boolean
  readonly change: ChangeList
}

const verdicts: readonly Verdict[] = ['white', 'grey', 'black']
const TYPING_MS = 180

export function ListTools({ number: numbers, choice, nothing, change }: Props) {
  const { say, count } = useSpeech()
  const all = numbers.white + numbers.grey + numbers.black
  const options = [{ verdict: undefined, number: all }, ...verdicts.map((verdict) => ({ verdict, number: numbers[verdict] }))]
  return (
    <div className={styles['tools']}>
      <Search value={choice.search ?? ''} onSearch={(search) => change({ search }, { goesOn: choice.search !== undefined })} />
      <div className={styles['verdicts']} role="group" aria-label={say('screen.filter')}>
        {options.map(({ verdict, number }) => (
          <button key={verdict ?? 'all'} type="button" aria-pressed={choice.verdict === verdict} onClick={() => change({ verdict })}>
            {verdict && <Dot fill={verdict} />}
            <span>{verdict ? say(`verdict.${verdict}`) : say('screen.filter.all')}</span>
            <span className={styles['count']}>{count(number)}</span>
          </button>
        ))}
      </div>
      <ListFilters choice={choice} change={change} />
      <ListViews choice={choice} />
      <p className={styles['legend']}>{say('screen.legend.estimated')}</p>
      <Download sheet="customers" what={say('export.customers')} filters={choice} nothing={nothing} />
    </div>
  )
}

function Search({ value, onSearch }: { readonly value: string; readonly onSearch: (text: string | undefined) => void }) {
  const { say } = useSpeech()
  const [text, setText] = useState(value)
  const [seen, setSeen] = useState({ value, asked: value })
  // What somebody went back to, or a view that was opened, stands in the field; what was asked from here stands there already.
  if (value !== seen.value) {
    setSeen({ value, asked: value })
    if (value !== seen.asked) setText(value)
  }
  const input = useRef<HTMLInputElement>(null)
  const search = useEffectEvent((wanted: string) => {
    if (wanted === value) return
    setSeen({ value, asked: wanted })
    onSearch(wanted === '' ? undefined : wanted)
  })
  useKeys({
    '/': () => {
      input.current?.focus()
      input.current?.scrollIntoView({ block: 'nearest' })
    },
  })
  useEffect(() => {
    const later = setTimeout(() => search(text.trim()), TYPING_MS)
    return () => clearTimeout(later)
  }, [text])
  return (
    <label className={styles['search']}>
      <span className="hidden-text">{say('screen.search')}</span>
      <input
        ref={input}
        type="search"
        value={text}
        placeholder={say('screen.search')}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          setText('')
          input.current?.blur()
        }}
      />
      <kbd aria-hidden="true">/</kbd>
    </label>
  )
}
