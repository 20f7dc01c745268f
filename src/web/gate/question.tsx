/** The one question that is open about a matter, with its two answers; the gut is asked on a card of its own, without figures. */
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ruleOf } from '../../core/gate/gate.ts'
import { tieCodes, type TieCode } from '../../core/gate/ties.ts'
import type { MatterPage } from '../../core/matter/matter-page.ts'
import { isCode } from '../../messages/say.ts'
import { useSpeech } from '../language.tsx'
import { CustomerField } from '../matter/customer-field.tsx'
import { DescribeSheet } from '../matter/describe-sheet.tsx'
import type { TypedTie } from '../matter/fields.ts'
import { titleOf } from '../matter/matter-words.ts'
import { isKept } from '../offline/queue.ts'
import { useWaiting } from '../offline/waiting.ts'
import type { Act } from '../telling.ts'
import { ChoiceField } from '../ui/choice-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { TwoAnswers } from '../ui/two-answers.tsx'
import { useActingMember } from '../use-who.ts'
import styles from './question.module.css'

type Props = {
  readonly page: MatterPage
  /** Takes the focus, because it came in the place of one that was just answered. */
  readonly focused?: boolean
  /** The telling of the page on which it stands: it goes on when the question gives way to the next. */
  readonly telling: Act
  readonly onAnswered?: () => void
}

export function Question({ page, focused = false, telling: { act, pending, refused }, onAnswered }: Props) {
  const speech = useSpeech()
  const { say } = speech
  const waiting = useWaiting()
  const [tie, setTie] = useState<{ readonly tie: TieCode } & TypedTie>({ tie: 'customer', text: '', id: null })
  const { test, id } = page.matter
  const rule = test === null ? undefined : ruleOf(test)
  if (test === null || rule === undefined) return null
  if (isKept(waiting, 'matter/answer-test', id)) return <p role="status">{say('screen.offline.answer-kept')}</p>
  if (test === 'gut') return <OnCard id={id} focused={focused} />
  const answer = async (yes: boolean) => {
    const named = test === 'cluster' && yes && tie.text.trim() !== '' ? { tie: tie.tie, to: tie.id ?? tie.text.trim() } : null
    const told = { matter: id, test, answer: yes ? 'yes' : 'no', tie: named }
    if (await act('matter/answer-test', told, titleOf(page.matter, speech))) onAnswered?.()
  }
  const follows = (given: 'yes' | 'no') => say(given === rule.passes ? 'screen.gate.goes-on' : `screen.gate.stops.${rule.outcome}`)
  const look = (given: 'yes' | 'no') => (given === rule.passes ? 'white' : 'black')
  const hints = page.hints.filter(({ code }) => isCode(code))
  return (
    <div className={styles['question']}>
      <h2 tabIndex={-1} ref={focused ? takeFocus : null}>
        {say(rule.question)}
      </h2>
      {hints.length > 0 && <Hints hints={hints} />}
      {test === 'pareto' && page.matter.remains === null && <FillIn page={page} onDescribed={onAnswered} />}
      {test === 'cluster' && (
        <form
          className={styles['tie']}
          onSubmit={(event) => {
            event.preventDefault()
            void answer(true)
          }}
        >
          <ChoiceField
            name={say('screen.gate.with-what')}
            value={tie.tie}
            options={tieCodes.map((value) => ({ value, label: say(`tie.${value}`) }))}
            onChange={(code) => setTie({ tie: code, text: '', id: null })}
          />
          {tie.tie === 'customer' ? (
            <CustomerField name={say('screen.gate.with-which')} value={tie} onChange={(value) => setTie({ tie: tie.tie, ...value })} />
          ) : (
            <TextField name={say('screen.gate.with-which')} value={tie.text} most={100} onChange={(text) => setTie({ ...tie, text })} />
          )}
        </form>
      )}
      <TwoAnswers
        size="row"
        first={{ label: say('screen.gate.yes'), about: follows('yes'), look: look('yes') }}
        second={{ label: say('screen.gate.no'), about: follows('no'), look: look('no') }}
        waiting={pending}
        onAnswer={(yes) => void answer(yes)}
      />
      {refused && (
        <p className={styles['refused']} role="alert">
          {refused.text}
        </p>
      )}
    </div>
  )
}

/** Its owner may let the data answer: what is left of it is all that it needs. */
function FillIn({ page, onDescribed }: { readonly page: MatterPage; readonly onDescribed: (() => void) | undefined }) {
  const { say } = useSpeech()
  const me = useActingMember()
  const [open, setOpen] = useState(false)
  if (page.hourPriceEuro === null || (me !== null && me !== page.matter.owner?.id)) return null
  return (
    <>
      <button type="button" className="text-link" onClick={() => setOpen(true)}>
        {say('screen.gate.fill-in')}
      </button>
      {open && <DescribeSheet page={page} onClose={() => setOpen(false)} {...(onDescribed && { onDescribed })} />}
    </>
  )
}

function OnCard({ id, focused }: { readonly id: string; readonly focused: boolean }) {
  const { say } = useSpeech()
  return (
    <div className={styles['question']}>
      <h2 tabIndex={-1} ref={focused ? takeFocus : null}>
        {say('gate.gut')}
      </h2>
      <p className="quiet">{say('screen.gate.gut-on-card')}</p>
      <Link to="/go" hash={id} className={styles['card'] ?? ''}>
        {say('screen.gate.to-card')}
      </Link>
    </div>
  )
}

function Hints({ hints }: { readonly hints: MatterPage['hints'] }) {
  const { say, sayCode } = useSpeech()
  return (
    <ul className={styles['hints']} aria-label={say('screen.gate.worth-knowing')}>
      {hints.map(({ code, numbers }) => (
        <li key={code}>{sayCode(code, numbers)}</li>
      ))}
    </ul>
  )
}

function takeFocus(node: HTMLElement | null) {
  node?.focus({ preventScroll: true })
}
