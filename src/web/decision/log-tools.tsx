/** Above the log: who decided, what kind, from and up to which day; and about what, when that was chosen. */
import { useQuery } from '@tanstack/react-query'
import { clock } from '../../core/about.ts'
import type { DecisionRow } from '../../core/decision/decision-page.ts'
import { whoDecided } from '../../messages/tell-decision.ts'
import { useSpeech, type Speech } from '../language.tsx'
import { membersQuery } from '../queries.ts'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Download } from '../ui/download.tsx'
import { TextField } from '../ui/text-field.tsx'
import { chosen } from './decision-queries.ts'
import type { LogChange } from './log-page.tsx'
import type { LogSearch } from './log-search.ts'
import styles from './log-tools.module.css'

type Props = {
  readonly search: LogSearch
  readonly change: (wanted: LogChange) => void
  readonly types: readonly string[]
  readonly rows: readonly DecisionRow[]
  /** The name of what it is about; null where nothing was chosen. */
  readonly about: string | null
}

type Option = { readonly value: string; readonly label: string }

export function LogTools({ search, change, types, rows, about }: Props) {
  const speech = useSpeech()
  const { say, sayCode } = speech
  const { data } = useQuery(membersQuery)
  const people = (data?.members ?? []).map(({ id, name }): Option => ({ value: id, label: name }))
  const kinds = types.map((value): Option => ({ value, label: sayCode(`decision.kind.${value}`) }))
  return (
    <div className={styles['tools']}>
      <ChoiceField
        name={say('screen.log.who')}
        value={search.who ?? ''}
        options={[
          { value: '', label: say('screen.log.anyone') },
          ...withChosen([...people, { value: clock, label: say('screen.log.clock') }], search.who, () =>
            nameOf(search.who ?? '', rows, speech),
          ),
        ]}
        onChange={(who) => change({ who })}
      />
      <ChoiceField
        name={say('screen.log.kind')}
        value={search.kind ?? ''}
        options={[
          { value: '', label: say('screen.log.anything') },
          ...withChosen(kinds.toSorted(byLabel), search.kind, () => sayCode(`decision.kind.${search.kind}`)),
        ]}
        onChange={(kind) => change({ kind })}
      />
      <TextField name={say('screen.log.from')} kind="date" value={search.from ?? ''} onChange={(from) => change({ from })} />
      <TextField name={say('screen.log.to')} kind="date" value={search.to ?? ''} onChange={(to) => change({ to })} />
      <div className={styles['download']}>
        <Download sheet="decisions" what={say('export.decisions')} filters={chosen(search)} nothing={rows.length === 0} />
      </div>
      {about !== null && (
        <p className={styles['about']}>
          {say('screen.log.about', { about })}{' '}
          <button type="button" className="text-link" onClick={() => change({ about: undefined })}>
            {say('screen.log.about-all')}
          </button>
        </p>
      )}
    </div>
  )
}

/** What the address chose stands in the list, also when it is of nobody who is here, or does not occur. */
const withChosen = (options: readonly Option[], chosen: string | undefined, label: () => string): readonly Option[] =>
  chosen === undefined || options.some(({ value }) => value === chosen) ? options : [...options, { value: chosen, label: label() }]

function nameOf(id: string, rows: readonly DecisionRow[], { language }: Speech): string {
  const by = rows.find((row) => row.by.id === id)?.by
  return by ? whoDecided(language, by) : id
}

const byLabel = (one: Option, other: Option): number => one.label.localeCompare(other.label)
