/** After NO GO: what follows from it, and the way to another proposal. */
import { useState } from 'react'
import type { Card as Asked } from '../../core/gate/card.ts'
import { useSpeech } from '../language.tsx'
import { CatchSheet } from '../matter/catch-sheet.tsx'
import { Button } from '../ui/button.tsx'
import { CardName } from './card.tsx'
import styles from './card.module.css'

export function AfterNoGo({ card, onDone }: { readonly card: Asked; readonly onDone: () => void }) {
  const { say } = useSpeech()
  const [thinking, setThinking] = useState(false)
  const { what, id, name } = card
  const sheet = { open: thinking, onClose: () => setThinking(false), onCaught: onDone }
  return (
    <section className={styles['card']}>
      <div className={styles['middle']}>
        <CardName card={card} />
        <h1 tabIndex={-1} ref={(node) => node?.focus({ preventScroll: true })}>
          {say('screen.go.said-no-go')}
        </h1>
        <p className={styles['gut']}>{say('screen.go.said-no-go-about', { what })}</p>
        <span className={styles['line']} aria-hidden="true" />
      </div>
      <div className={styles['then']}>
        <Button weight="main" onClick={() => setThinking(true)}>
          {say('screen.go.think')}
        </Button>
        <Button onClick={onDone}>{say('screen.gate.go-on')}</Button>
      </div>
      {what === 'matter' ? (
        <CatchSheet {...sheet} insteadOf={id} />
      ) : (
        <CatchSheet {...sheet} alternative ties={what === 'customer' ? { customer: name ?? id } : { kind: name }} />
      )}
    </section>
  )
}
