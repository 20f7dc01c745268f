/** One card: what it is about, one question, two answers, and no figure but the counter. */
import type { Card as Asked } from '../../core/gate/card.ts'
import { Link } from '@tanstack/react-router'
import { isCode } from '../../messages/say.ts'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { TwoAnswers } from '../ui/two-answers.tsx'
import { Why } from '../workspace/why.tsx'
import { cardName } from './card-words.ts'
import styles from './card.module.css'

type Props = {
  readonly card: Asked
  readonly counter: string
  /** Takes the focus, because it came in the place of another. */
  readonly focused: boolean
  readonly waiting: boolean
  readonly refused: string | null
  /** Null where there is no other. */
  readonly onLater: (() => void) | null
  readonly onAnswer: (go: boolean) => void
}

export function Card({ card, counter, focused, waiting, refused, onLater, onAnswer }: Props) {
  const { say } = useSpeech()
  return (
    <section className={styles['card']} aria-labelledby="card-question">
      <header className={styles['top']}>
        <span className={styles['counter']}>
          <span>{counter}</span>
          <Why />
        </span>
        {onLater && (
          <button type="button" className="text-link" onClick={onLater}>
            {say('screen.go.later')}
          </button>
        )}
      </header>
      <div className={styles['middle']}>
        <CardName card={card} />
        <h1 id="card-question" tabIndex={-1} ref={focused ? takeFocus : null}>
          {say('screen.go.question', { what: card.what })}
        </h1>
        <p className={styles['gut']}>{say('screen.go.gut')}</p>
        <span className={styles['line']} aria-hidden="true" />
        <Raised signals={card.signals} />
      </div>
      {refused !== null && (
        <p className={styles['refused']} role="alert">
          {refused}
        </p>
      )}
      <TwoAnswers
        size="large"
        first={{ label: say('screen.go.go'), look: 'white' }}
        second={{ label: say('screen.go.no-go'), look: 'black' }}
        waiting={waiting}
        onAnswer={onAnswer}
      />
      <p className={styles['foot']}>
        <span>{say('screen.go.no-maybe')}</span>
        <span>{say('screen.go.asks-alternative')}</span>
      </p>
    </section>
  )
}

/** Why it is asked anew; a signal without a sentence says nothing to anybody. */
function Raised({ signals }: { readonly signals: readonly string[] }) {
  const { say, sayCode } = useSpeech()
  const known = signals.map((code) => `signal.${code}`).filter(isCode)
  if (known.length === 0) return null
  return (
    <div className={styles['signals']}>
      <p>{say('screen.go.raised')}</p>
      <ul>
        {known.map((code) => (
          <li key={code}>{sayCode(code)}</li>
        ))}
      </ul>
    </div>
  )
}

/** The customer or block small above the question; the words of a proposal large enough to be judged. */
export function CardName({ card }: { readonly card: Asked }) {
  const speech = useSpeech()
  if (card.what !== 'matter') return <p className={styles['name']}>{cardName(card, speech)}</p>
  return (
    <>
      {card.about !== null && <p className={styles['name']}>{card.about}</p>}
      <p className={styles['proposal']}>{cardName(card, speech)}</p>
    </>
  )
}

/** Somebody else answered it while it was in view. */
export function Meanwhile({ card, onGoOn }: { readonly card: Asked; readonly onGoOn: () => void }) {
  const { say } = useSpeech()
  return (
    <section className={styles['card']}>
      <div className={styles['middle']}>
        <CardName card={card} />
        <h1>{say('screen.gate.meanwhile')}</h1>
      </div>
      <div className={styles['then']}>
        <Button weight="main" onClick={onGoOn}>
          {say('screen.gate.go-on')}
        </Button>
      </div>
    </section>
  )
}

export function Nothing() {
  const { say } = useSpeech()
  return (
    <section className={styles['empty']}>
      <h1>{say('screen.go.empty')}</h1>
      <p className="quiet">{say('screen.go.empty-about')}</p>
      <p>
        <Link to="/gate" className="text-link">
          {say('screen.matter.to-gate')}
        </Link>
      </p>
      <Why />
    </section>
  )
}

function takeFocus(node: HTMLElement | null) {
  node?.focus({ preventScroll: true })
}
