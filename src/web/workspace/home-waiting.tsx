/** What waits for me: offers and checks, answered right here; GO / NO GO and questions, one step away. */
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { MatterRow } from '../../core/matter/matter-page.ts'
import type { Home } from '../../core/workspace/home.ts'
import { useDecide } from '../decide.tsx'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { useToast } from '../ui/toast.tsx'
import styles from './home-waiting.module.css'

type Props = { readonly waiting: Home['waiting']; readonly named: boolean }

export function HomeWaiting({ waiting, named }: Props) {
  const { say } = useSpeech()
  const { offers, debts, cards, atGate } = waiting
  const nothing = offers.length + debts.length + cards + atGate === 0
  return (
    <section className={styles['waiting']}>
      <h2>{say('screen.home.waiting')}</h2>
      <ul>
        {offers.map((matter) => (
          <OfferRow key={matter.id} matter={matter} />
        ))}
        {debts.map((matter) => (
          <CheckRow key={matter.id} matter={matter} />
        ))}
        {cards > 0 && (
          <li>
            <Link to="/go">{say('screen.home.cards', { count: cards })}</Link>
          </li>
        )}
        {atGate > 0 && (
          <li>
            <Link to="/gate">{say('screen.home.at-gate', { count: atGate })}</Link>
          </li>
        )}
      </ul>
      {nothing && named && <p className="quiet">{say('screen.home.waiting.nothing')}</p>}
      {!named && <p className="quiet">{say('screen.home.waiting.who')}</p>}
    </section>
  )
}

function OfferRow({ matter }: { readonly matter: MatterRow }) {
  const { say, day } = useSpeech()
  const name = matter.offer?.from.name ?? say('screen.erased')
  const title = matter.title ?? say('screen.home.nameless')
  return (
    <TwoAnswers
      matter={matter}
      about={say('screen.home.offer', { name, day: day(matter.offer?.until ?? matter.changedAt) })}
      verb="matter/answer-offer"
      yes={{ label: say('screen.home.accept'), input: { accept: true }, told: say('screen.home.accepted', { title }) }}
      no={{ label: say('screen.home.decline'), input: { accept: false }, told: say('screen.home.declined', { title, name }) }}
    />
  )
}

function CheckRow({ matter }: { readonly matter: MatterRow }) {
  const { say } = useSpeech()
  const title = matter.title ?? say('screen.home.nameless')
  return (
    <TwoAnswers
      matter={matter}
      about={say('screen.home.check', { name: matter.owner?.name ?? say('screen.erased') })}
      verb="matter/check-matter"
      yes={{ label: say('screen.home.good'), input: { good: true }, told: say('screen.home.checked-good', { title }) }}
      no={{ label: say('screen.home.not-good'), input: { good: false }, told: say('screen.home.checked-not-good', { title }) }}
    />
  )
}

type Answer = { readonly label: string; readonly input: object; readonly told: string }
type Two = {
  readonly matter: MatterRow
  readonly about: string
  readonly verb: string
  readonly yes: Answer
  readonly no: Answer
}

/** One matter with two answers. By the time that one was given the row may be gone, so that what came of it is told elsewhere. */
function TwoAnswers({ matter, about, verb, yes, no }: Two) {
  const { say, sayFailure } = useSpeech()
  const { decide, pending, who } = useDecide()
  const toast = useToast()
  const answer = async ({ input, told }: Answer) => {
    try {
      if ((await decide(verb, { matter: matter.id, ...input })) !== null) toast({ text: told })
    } catch (failure) {
      toast({ text: sayFailure(failure) })
    }
  }
  const button = (one: Answer): ReactNode => (
    <Button disabled={pending} onClick={() => void answer(one)}>
      {one.label}
    </Button>
  )
  return (
    <li>
      <div className={styles['matter']}>
        <div>
          <Link to="/gate/$id" params={{ id: matter.id }} className="text-link">
            {matter.title ?? say('screen.home.nameless')}
          </Link>
          <p>{about}</p>
        </div>
        <div className={styles['answers']}>
          {button(yes)}
          {button(no)}
        </div>
      </div>
      {who}
    </li>
  )
}
