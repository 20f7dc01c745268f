/** One block on one page: where it stands, what is in it, and changing it until it starts. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { BlockPage as BlockAnswer } from '../../core/block/block-page.ts'
import { isCode } from '../../messages/say.ts'
import { useSpeech, type Speech } from '../language.tsx'
import { ServedObjective } from '../objective/served-objective.tsx'
import { blockQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { Download } from '../ui/download.tsx'
import { Heading } from '../ui/heading.tsx'
import { Late } from '../ui/late.tsx'
import { Trouble } from '../ui/trouble.tsx'
import { ActiveBlock } from './active-block.tsx'
import { AddCustomer } from './add-customer.tsx'
import { BlockFlow } from './block-flow.tsx'
import { BlockForm } from './block-form.tsx'
import { BlockItems } from './block-items.tsx'
import styles from './block-one.module.css'
import { BlockSummary } from './block-summary.tsx'
import { activeFinding, nameInHeading, roughHours } from './block-words.ts'

export function BlockOne() {
  const { id } = useParams({ from: '/block/$id' })
  const speech = useSpeech()
  const { say, sayFailure } = speech
  const { data, error, refetch } = useQuery(blockQuery(id))
  if (!data) {
    if (!error) return <Late height={520} label={say('screen.loading')} />
    return (
      <Trouble page text={sayFailure(error)}>
        <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
        <Back />
      </Trouble>
    )
  }
  const { block, progress, items, signals } = data
  const changes = block.status === 'forming' || block.status === 'queued'
  return (
    <>
      <Heading finding={finding(data, speech)}>
        <Back />
      </Heading>
      <ServedObjective />
      {block.status === 'active' && progress ? (
        <ActiveBlock active={{ ...block, progress }} linked={false} />
      ) : (
        <BlockSummary block={block} />
      )}
      {block.startedAt !== null && <BlockFlow block={block.id} />}
      <Signals signals={signals} />
      <div className={styles['below']} data-changes={changes}>
        <section className={styles['items']} aria-labelledby="items">
          <h2 id="items">{say('screen.block.items')}</h2>
          {changes && <AddCustomer block={block} items={items} />}
          <BlockItems block={block} items={items} changes={changes} />
          <Download sheet="block-items" what={say('screen.block.items')} filters={{ block: block.id }} nothing={items.length === 0} />
        </section>
        {changes && (
          <section className={styles['change']} aria-labelledby="change">
            <h2 id="change">{say('screen.block.change')}</h2>
            <p className="quiet">{say('screen.block.change-about')}</p>
            <BlockForm key={id} block={block} items={items} />
          </section>
        )}
      </div>
    </>
  )
}

function Back() {
  const { say } = useSpeech()
  return (
    <Link to="/block" className="text-link">
      {say('screen.block.back')}
    </Link>
  )
}

function finding({ block, progress }: BlockAnswer, speech: Speech): string {
  const { say } = speech
  const values = { name: nameInHeading(block, speech), hours: roughHours(block.hours, speech) }
  if (block.status === 'active' && progress) return activeFinding({ ...block, progress }, speech)
  if (block.status === 'queued') return say('screen.block.is-queued', values)
  if (block.status === 'finished') return say('screen.block.is-finished', values)
  return block.status === 'stopped' ? say('screen.block.is-stopped', values) : say('screen.block.is-forming', values)
}

/** Signals for and against it, as far as there is a sentence for them here. */
function Signals({ signals }: { readonly signals: readonly string[] }) {
  const { say, sayCode } = useSpeech()
  const known = signals.map((signal) => `signal.${signal}`).filter(isCode)
  if (known.length === 0) return null
  return (
    <section className={styles['signals']} aria-labelledby="signals">
      <h2 id="signals">{say('screen.block.signals')}</h2>
      <ul>
        {known.map((code) => (
          <li key={code}>{sayCode(code)}</li>
        ))}
      </ul>
    </section>
  )
}
