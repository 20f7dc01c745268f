/** The Block page: the one active block as hours that empty, the queue with its curve, what forms, and what could be a block. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { BlocksPage } from '../../core/block/block-page.ts'
import { useSpeech, type Speech } from '../language.tsx'
import { blocksQuery, workspaceQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { Download } from '../ui/download.tsx'
import { Heading } from '../ui/heading.tsx'
import { Late } from '../ui/late.tsx'
import { Trouble } from '../ui/trouble.tsx'
import { NoPlan } from '../workspace/no-plan.tsx'
import { ActiveBlock } from './active-block.tsx'
import { AtlasCurve } from './atlas-curve.tsx'
import styles from './block-page.module.css'
import { activeFinding, nameInHeading, roughHours } from './block-words.ts'
import { Forming } from './forming.tsx'
import { Over } from './over.tsx'
import { Proposals } from './proposals.tsx'
import { Queue } from './queue.tsx'

export function BlockPage() {
  const speech = useSpeech()
  const { say, sayFailure } = speech
  const { data, error, refetch } = useQuery(blocksQuery)
  const { data: workspace } = useQuery(workspaceQuery)
  if (!data) {
    if (!error) return <Late height={520} label={say('screen.loading')} />
    return (
      <Trouble page text={sayFailure(error)}>
        <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
      </Trouble>
    )
  }
  const { active, queue, atlas, withinFactor, forming, over, capacityLeftHours } = data
  if (workspace?.plan === null && !active && !forming && queue.length + over.length === 0) {
    return (
      <>
        <Heading finding={say('screen.block.none-yet')} />
        <Method />
        <NoPlan page={false} />
      </>
    )
  }
  return (
    <>
      <Heading finding={finding(data, speech)} />
      {active ? <ActiveBlock active={active} /> : <Method />}
      <div className={styles['parts']}>
        {queue.length + (active ? 1 : 0) > 0 && (
          <div className={styles['queue']} data-curve={queue.length > 0}>
            <Queue queue={queue} withinFactor={withinFactor} free={active === null} />
            {atlas && queue.length > 1 && <AtlasCurve atlas={atlas} queue={queue} />}
            {queue.length === 1 && <p className="quiet">{say('screen.atlas.single')}</p>}
          </div>
        )}
        <Forming block={forming} />
        <Proposals forming={forming} />
        <Over over={over} />
        <Capacity hours={capacityLeftHours} />
        <Download sheet="blocks" named what={say('export.blocks')} nothing={!active && !forming && queue.length + over.length === 0} />
      </div>
    </>
  )
}

/** What a block is, for who never had one. */
function Method() {
  const { say } = useSpeech()
  return (
    <div className={styles['method']}>
      <p>{say('screen.block.method.what')}</p>
      <p>{say('screen.block.method.one')}</p>
    </div>
  )
}

function finding({ active, queue, forming }: BlocksPage, speech: Speech): string {
  const { say } = speech
  if (active) return activeFinding(active, speech)
  if (queue.length > 0) return say('screen.block.start-first')
  return forming ? say('screen.block.queue-forming', { name: nameInHeading(forming, speech) }) : say('screen.block.form-one')
}

function Capacity({ hours }: { readonly hours: number | null }) {
  const speech = useSpeech()
  const { say } = speech
  return (
    <p className={styles['capacity']}>
      {hours === null ? (
        <Link to="/team" className="text-link">
          {say('screen.block.capacity-none')}
        </Link>
      ) : (
        <>
          <strong>{say('screen.block.capacity', { hours: roughHours(hours, speech) })}.</strong> {say('screen.block.capacity-about')}
        </>
      )}
    </p>
  )
}
