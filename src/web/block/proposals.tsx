/** Blocks that the data proposes, best value per hour first; how large a block may be is asked beside them. */
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useState } from 'react'
import type { BlockRow } from '../../core/block/block-page.ts'
import { useSpeech } from '../language.tsx'
import { proposalsQuery, workspaceQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { Download } from '../ui/download.tsx'
import { Late } from '../ui/late.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { Empty, Trouble } from '../ui/trouble.tsx'
import { NoPlan } from '../workspace/no-plan.tsx'
import { nameOf, roughHours } from './block-words.ts'
import { Proposal } from './proposal.tsx'
import { Term } from '../word/term.tsx'
import styles from './proposals.module.css'
import { useTelling } from '../telling.ts'

const MOST_HOURS = 10_000
const TYPING_MS = 250
/** A phone has no more of them in view; the others are drawn after the page is seen. */
const FIRST = 3

export function Proposals({ forming }: { readonly forming: BlockRow | null }) {
  const speech = useSpeech()
  const { say, sayFailure } = speech
  const [asked, setAsked] = useState<number | ''>('')
  const most = useLater(asked === '' || asked <= 0 ? null : Math.min(MOST_HOURS, asked))
  const { data, error, refetch } = useQuery(proposalsQuery(most))
  const { data: workspace } = useQuery(workspaceQuery)
  const telling = useTelling()
  const setup = data?.setupHours
  const drawn = useDeferredValue(data?.rows, data?.rows.slice(0, FIRST)) ?? []
  return (
    <section className={styles['proposals']} aria-labelledby="proposals">
      <div className={styles['head']}>
        <div>
          <h2 id="proposals">
            <Term word="proposal">{say('screen.proposals')}</Term>
          </h2>
          {setup !== undefined && <p className="quiet">{say('screen.proposals.about', { setup })}</p>}
          {forming && <p>{say('screen.proposals.add-about', { block: nameOf(forming, speech) })}</p>}
        </div>
        {workspace?.plan != null && (
          <NumberField
            name={say('screen.proposals.most-hours')}
            about={say('screen.proposals.most-hours-about')}
            value={asked === '' ? (data?.mostHours ?? '') : asked}
            suffix={` ${say('screen.unit.hours')}`}
            least={1}
            most={MOST_HOURS}
            onChange={setAsked}
          />
        )}
      </div>
      {!data ? (
        error ? (
          <Trouble text={sayFailure(error)}>
            <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
          </Trouble>
        ) : (
          <Late height={240} label={say('screen.loading')} />
        )
      ) : data.rows.length > 0 ? (
        <ul className={styles['rows']}>
          {drawn.map((row, at) => (
            <Proposal
              key={`${row.tie} ${row.value} ${row.customers[0]?.id ?? row.matters[0]?.id}`}
              proposal={row}
              first={at === 0 && forming === null}
              setupHours={data.setupHours}
              forming={forming}
              telling={telling}
            />
          ))}
        </ul>
      ) : workspace?.plan === null ? (
        <NoPlan page={false} />
      ) : (
        <Empty text={say('screen.proposals.none', { hours: roughHours(data.mostHours, speech) })} />
      )}
      {data && data.rows.length > 0 && <Download sheet="proposals" named what={say('export.proposals')} filters={{ mostHours: most }} />}
      {telling.who}
    </section>
  )
}

/** A value as it was when nobody typed for a moment: each is a question to the server. */
function useLater<Value>(value: Value): Value {
  const [later, setLater] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), TYPING_MS)
    return () => clearTimeout(timer)
  }, [value])
  return later
}
