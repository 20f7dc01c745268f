/** GO / NO GO: one card, one sentence, two buttons; then the next. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import type { Card as Asked, Cards } from '../../core/gate/card.ts'
import { useSpeech } from '../language.tsx'
import { standsText } from '../matter/matter-words.ts'
import { isKept } from '../offline/queue.ts'
import { useWaiting } from '../offline/waiting.ts'
import { useAct } from '../telling.ts'
import { cardsQuery, matterQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { Late } from '../ui/late.tsx'
import { Trouble } from '../ui/trouble.tsx'
import { AfterNoGo } from './after-no-go.tsx'
import { Card, Meanwhile, Nothing } from './card.tsx'
import { cardName, tellingOf } from './card-words.ts'
import styles from './card.module.css'
import { putOff, turnOf } from './turn.ts'

export function CardsPage() {
  const { say, sayFailure } = useSpeech()
  const { data, error, refetch } = useQuery(cardsQuery)
  if (data) return <OneByOne cards={data} />
  if (!error) return <Late height={520} label={say('screen.loading')} />
  return (
    <Trouble page text={sayFailure(error)}>
      <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
    </Trouble>
  )
}

const keyOf = ({ what, id }: Asked): string => `${what} ${id}`

function OneByOne({ cards: { rows: asked, total: all } }: { readonly cards: Cards }) {
  const speech = useSpeech()
  const client = useQueryClient()
  const { act, pending, refused, who } = useAct()
  const wanted = useRouterState({ select: (state) => state.location.hash })
  const [later, setLater] = useState<readonly string[]>([])
  const [told, setTold] = useState<{ readonly name: string; readonly text: string } | null>(null)
  const [afterNoGo, setAfterNoGo] = useState<Asked | null>(null)
  const [moved, setMoved] = useState(false)
  // Just answered: a pile that was asked for a moment earlier may still hold it, and nobody answers it twice.
  const [answered, setAnswered] = useState<string | null>(null)
  if (answered !== null && asked.every((row) => keyOf(row) !== answered)) setAnswered(null)
  const waiting = useWaiting()
  const waits = (row: Asked) => isKept(waiting, tellingOf(row, true)[0], row.id)
  const rows = asked.filter((row) => keyOf(row) !== answered && !waits(row))
  const total = all - asked.filter(waits).length
  // It stays while the pile is looked at again: nobody's finger may land on the answer to another card.
  const [card, setCard] = useState<Asked | null>(rows.find(({ id }) => id === wanted) ?? null)
  const keys = rows.map(keyOf)
  const turn = turnOf(keys, later)
  const next = rows.find((row) => keyOf(row) === turn?.key)
  if (card !== null && waits(card)) {
    setCard(null)
    setMoved(true)
    setTold({ name: cardName(card, speech), text: speech.say('screen.offline.answer-kept') })
  }
  if (card === null && next && !pending && afterNoGo === null) setCard(next)

  const answer = async (asked: Asked, go: boolean) => {
    if (!(await act(...tellingOf(asked, go), cardName(asked, speech)))) return
    setMoved(true)
    setAnswered(keyOf(asked))
    setCard(null)
    setAfterNoGo(go ? null : asked)
    setTold(go ? { name: cardName(asked, speech), text: await became(asked) } : null)
  }
  const became = async ({ what, id }: Asked): Promise<string> =>
    what === 'matter' ? standsText(await client.fetchQuery(matterQuery(id)), speech) : speech.say('screen.go.said-go', { what })
  const skip = (asked: Asked) => {
    const waiting = putOff(keys, [...later, keyOf(asked)])
    setLater(waiting)
    setMoved(true)
    setTold(null)
    setCard(rows.find((row) => keyOf(row) === turnOf(keys, waiting)?.key) ?? null)
  }

  if (afterNoGo) return <AfterNoGo key={keyOf(afterNoGo)} card={afterNoGo} onDone={() => setAfterNoGo(null)} />
  return (
    <>
      <div role="status" className={styles['told']}>
        {told && (
          <>
            <strong>{told.name}</strong>
            <p>{told.text}</p>
          </>
        )}
      </div>
      {card === null ? (
        !pending && <Nothing />
      ) : pending || keys.includes(keyOf(card)) ? (
        <Card
          key={keyOf(card)}
          card={card}
          counter={speech.say('screen.go.counter', { at: Math.min(putOff(keys, later).length + 1, total), total })}
          focused={moved}
          waiting={pending}
          refused={refused?.text ?? null}
          onLater={rows.length > 1 ? () => skip(card) : null}
          onAnswer={(go) => void answer(card, go)}
        />
      ) : (
        <Meanwhile card={card} onGoOn={() => setCard(null)} />
      )}
      {who}
    </>
  )
}
