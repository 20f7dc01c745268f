/** The matter at hand: the one that waits longest for a person, its question, and what became of the one before it. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { MatterPage, MatterRow } from '../../core/matter/matter-page.ts'
import { useSpeech } from '../language.tsx'
import { FiveTests } from '../matter/five-tests.tsx'
import { MatterAbout } from '../matter/matter-about.tsx'
import { standsText, titleOf } from '../matter/matter-words.ts'
import { TakeIt } from '../matter/take-it.tsx'
import { isKept } from '../offline/queue.ts'
import { useWaiting } from '../offline/waiting.ts'
import { useAct } from '../telling.ts'
import { matterQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { Late } from '../ui/late.tsx'
import { useStill } from '../ui/still.ts'
import { Trouble } from '../ui/trouble.tsx'
import styles from './at-hand.module.css'
import { Question } from './question.tsx'
import { putOff, turnOf } from './turn.ts'

export function AtHand({ waiting: atGate }: { readonly waiting: readonly MatterRow[] }) {
  const speech = useSpeech()
  const { say } = speech
  const client = useQueryClient()
  const [later, setLater] = useState<readonly string[]>([])
  const [moved, setMoved] = useState(false)
  const [told, setTold] = useState<MatterPage | null>(null)
  // What was answered without a connection is not asked again while that waits.
  const kept = useWaiting()
  const waits = (id: string) => isKept(kept, 'matter/answer-test', id)
  const waiting = atGate.filter(({ id }) => !waits(id))
  // It stays the same one while the list is looked at again: nobody's finger may land on the answer of another matter.
  const [at, setAt] = useState<string | null>(null)
  // The list may still be of the moment before the answer: what was just told waits only if it changed since.
  const ids = inTurn(waiting.filter(({ id, changedAt }) => id !== told?.matter.id || changedAt > told.matter.changedAt))
  const next = turnOf(ids, later)
  if (at !== null && waits(at)) setAt(null)
  else if (at === null && next !== null) setAt(next.key)
  const others = waiting.some(({ id }) => id !== at)
  const answered = async (id: string) => {
    const page = await client.fetchQuery(matterQuery(id))
    const stays = page.matter.test !== null && page.matter.test !== 'gut'
    setTold(stays ? null : page)
    setAt(stays ? id : null)
    setMoved(true)
  }
  return (
    <>
      <div role="status">{told && <Told page={told} onTaken={() => void answered(told.matter.id)} />}</div>
      {at !== null && (
        <section className={styles['hand']} aria-label={say('screen.gate.at-hand')}>
          <One
            key={at}
            id={at}
            focused={moved}
            onAnswered={() => void answered(at)}
            onGone={() => setAt(null)}
            onLater={
              others
                ? () => {
                    setMoved(true)
                    setLater(putOff(ids, [...later, at]))
                    setAt(null)
                  }
                : null
            }
          />
        </section>
      )}
    </>
  )
}

/** GO / NO GO, which is asked on a card, comes after what is asked here; and who waits longest comes first. */
function inTurn(waiting: readonly MatterRow[]): readonly string[] {
  const onCard = ({ test }: MatterRow) => (test === 'gut' ? 1 : 0)
  return waiting.toSorted((one, other) => onCard(one) - onCard(other) || one.changedAt.localeCompare(other.changedAt)).map(({ id }) => id)
}

type OneProps = {
  readonly id: string
  readonly focused: boolean
  readonly onAnswered: () => void
  readonly onGone: () => void
  readonly onLater: (() => void) | null
}

function One({ id, focused, onAnswered, onGone, onLater }: OneProps) {
  const speech = useSpeech()
  const { say, sayFailure } = speech
  const telling = useAct()
  const { data, error } = useQuery(matterQuery(id))
  const page = useStill(data, telling.pending)
  if (!page) return error ? <Trouble text={sayFailure(error)} /> : <Late height={220} label={say('screen.loading')} />
  return (
    <>
      <div className={styles['head']}>
        <h2>
          <Link to="/gate/$id" params={{ id }}>
            {titleOf(page.matter, speech)}
          </Link>
        </h2>
        {onLater && (
          <Button weight="quiet" title={say('screen.gate.next-about')} onClick={onLater}>
            {say('screen.gate.next')}
          </Button>
        )}
      </div>
      <MatterAbout row={page.matter} />
      <div className={styles['tests']}>
        <FiveTests page={page} />
      </div>
      {page.matter.test === null ? (
        <div className={styles['meanwhile']}>
          <p>
            {say('screen.gate.meanwhile')} {standsText(page, speech)}
          </p>
          <Button weight="main" onClick={onGone}>
            {say('screen.gate.go-on')}
          </Button>
        </div>
      ) : (
        <Question key={page.matter.test} page={page} focused={focused} telling={telling} onAnswered={onAnswered} />
      )}
      {telling.who}
    </>
  )
}

/** What became of the matter that was just answered, in one sentence with what happens next. */
function Told({ page, onTaken }: { readonly page: MatterPage; readonly onTaken: () => void }) {
  const speech = useSpeech()
  const { id, status, test } = page.matter
  return (
    <div className={styles['told']}>
      <div>
        <Link to="/gate/$id" params={{ id }} className="text-link">
          {titleOf(page.matter, speech)}
        </Link>
        <p>{standsText(page, speech)}</p>
      </div>
      {status === 'not-executed' && <TakeIt id={id} onTaken={onTaken} />}
      {test === 'gut' && (
        <Link to="/go" hash={id} className="text-link">
          {speech.say('screen.gate.to-card')}
        </Link>
      )}
    </div>
  )
}
