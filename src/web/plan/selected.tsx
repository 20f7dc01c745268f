/** What can be done with the customers that are chosen: how many, what they bring and take, a block of them, a file of them. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { VerdictList } from '../../core/plan/focus.ts'
import { BlockOfCustomers } from '../block/block-of-customers.tsx'
import { ask } from '../call.ts'
import { useSpeech } from '../language.tsx'
import { listQuery, type ListChoice } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Download } from '../ui/download.tsx'
import { Late } from '../ui/late.tsx'
import { chosenOf, type Selection } from './selection.ts'
import styles from './selected.module.css'

type Props = {
  readonly selection: Selection
  readonly choice: ListChoice
  readonly onAll: () => void
  readonly onClear: () => void
}

/** An address holds so many letters of ids; who chooses more chooses by filters. */
const LONGEST = 6000

export function Selected({ selection, choice, onAll, onClear }: Props) {
  const { say, euro, hours } = useSpeech()
  const { data: all } = useQuery(listQuery(choice))
  const [forming, setForming] = useState(false)
  const sums = chosenOf(selection, all ?? { total: 0, marginEuro: 0, hoursPlanned: 0 })
  const unknown = selection.but && !all
  if (!unknown && sums.total === 0) return null
  const meant = meantBy(selection, choice)
  return (
    <section className={styles['selected']} aria-label={say('screen.selected')}>
      <p role="status">
        {unknown
          ? say('screen.loading')
          : say('screen.selected.sums', { customers: sums.total, margin: euro(sums.marginEuro), hours: hours(sums.hoursPlanned) })}
      </p>
      <div>
        <Button onClick={() => setForming(true)}>{say('screen.selected.block')}</Button>
        {JSON.stringify(meant).length <= LONGEST ? (
          <Download sheet="customers" what={say('screen.selected')} filters={meant} />
        ) : (
          <span className="quiet small">{say('screen.selected.too-many')}</span>
        )}
        {all && sums.total < all.total && (
          <button type="button" className="text-link" onClick={onAll}>
            {say('screen.selected.all', { customers: all.total })}
          </button>
        )}
        <button type="button" className="text-link" onClick={onClear}>
          {say('screen.selected.clear')}
        </button>
      </div>
      <Dialog open={forming} title={say('screen.selected.block')} close={say('screen.close')} onClose={() => setForming(false)}>
        <OfThese selection={selection} choice={choice} total={sums.total} />
      </Dialog>
    </section>
  )
}

/** By the names of the verb: none but these, or all that fit but these. */
const meantBy = ({ but, rows }: Selection, choice: ListChoice) =>
  but
    ? { ...choice, except: rows.size === 0 ? undefined : JSON.stringify([...rows.keys()]) }
    : { sort: choice.sort, descending: choice.descending, only: JSON.stringify([...rows.keys()]) }

/** As many as a block takes. */
const MOST = 10_000
const PART = 1000

/** Only white ones go into a block; of all that fit they are fetched when somebody wants one. */
function OfThese({ selection, choice, total }: { readonly selection: Selection; readonly choice: ListChoice; readonly total: number }) {
  const { say, sayFailure } = useSpeech()
  const { data: white, error } = useQuery({
    queryKey: ['figures', 'white', choice, selection.but, [...selection.rows.keys()]],
    queryFn: () => whiteOf(selection, choice),
  })
  if (error) return <p role="alert">{sayFailure(error)}</p>
  if (!white) return <Late height={160} label={say('screen.loading')} />
  if (white.length > MOST) return <p>{say('screen.selected.large', { most: MOST })}</p>
  return (
    <BlockOfCustomers customers={white} name="">
      {say('screen.selected.block-about', { notWhite: total - white.length })}
    </BlockOfCustomers>
  )
}

async function whiteOf({ but, rows }: Selection, choice: ListChoice): Promise<readonly string[]> {
  if (!but) return [...rows].filter(([, { verdict }]) => verdict === 'white').map(([id]) => id)
  if (choice.verdict !== undefined && choice.verdict !== 'white') return []
  const found: string[] = []
  for (let offset = 0; ; offset += PART) {
    const { rows: some, total } = await ask<VerdictList>('plan/list-verdicts', { ...choice, verdict: 'white', offset, limit: PART })
    found.push(...some.map(({ id }) => id).filter((id) => !rows.has(id)))
    if (offset + some.length >= total || some.length === 0 || found.length > MOST) return found
  }
}
