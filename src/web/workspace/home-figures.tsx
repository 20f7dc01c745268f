/** Strength, focus and plan: three small pictures with a sentence each, and the page behind it (E33). */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Home } from '../../core/workspace/home.ts'
import { tellGap } from '../../messages/tell-gap.ts'
import { useSpeech } from '../language.tsx'
import { strengthQuery } from './home-queries.ts'
import { PartsBar } from '../ui/parts-bar.tsx'
import { Term } from '../word/term.tsx'
import type { TermWord } from '../word/terms.ts'
import styles from './home-figures.module.css'

export function HomeFigures({ home }: { readonly home: Home }) {
  return (
    <div className={styles['figures']}>
      <StrengthFigure block={home.active?.id ?? null} />
      <FocusFigure focus={home.focus} />
      <PlanFigure plan={home.plan} />
    </div>
  )
}

function StrengthFigure({ block: active }: { readonly block: string | null }) {
  const { say, sayFailure, day } = useSpeech()
  const { data, error } = useQuery(strengthQuery(active))
  const name = say('screen.home.strength')
  if (!data)
    return (
      <Figure name={name} word="strength" to="/block" finding={error ? sayFailure(error) : say('screen.loading')} note={null}>
        <PartsBar parts={[{ share: 1, look: 'empty' }]} label={say('screen.home.strength')} />
      </Figure>
    )
  const { strength } = data
  if (strength === null)
    return (
      <Figure name={name} word="strength" to="/files" finding={say('screen.home.strength.none')} note={null}>
        <PartsBar parts={[{ share: 1, look: 'empty' }]} label={say('screen.home.strength.none')} />
      </Figure>
    )
  const { blockHours, whiteHours, allHours, share, from, to } = strength
  const block = active === null ? 'no' : 'yes'
  return (
    <Figure
      name={name}
      word="strength"
      to="/block"
      finding={say('screen.home.strength.finding', { share: share ?? 0, block })}
      note={say('screen.home.strength.note', { from: day(from), to: day(to), all: allHours, inBlock: blockHours, block })}
    >
      <PartsBar
        parts={[
          { share: blockHours / allHours, look: 'line' },
          { share: whiteHours / allHours, look: 'white' },
          { share: (allHours - blockHours - whiteHours) / allHours, look: 'black' },
        ]}
        label={say('screen.home.strength.part')}
      />
    </Figure>
  )
}

function FocusFigure({ focus }: Pick<Home, 'focus'>) {
  const { say } = useSpeech()
  if (focus === null) return <Figure name={say('screen.home.focus')} to="/files" finding={say('screen.home.no-plan')} note={null} />
  const { white, grey, black, hourPriceEuro } = focus
  const all = Math.max(1, white + grey + black)
  return (
    <Figure
      name={say('screen.home.focus')}
      to="/focus"
      finding={say('screen.home.focus.finding', { price: hourPriceEuro, white })}
      note={say('screen.home.focus.note', { grey, black })}
    >
      <PartsBar
        parts={[
          { share: white / all, look: 'white' },
          { share: grey / all, look: 'grey' },
          { share: black / all, look: 'black' },
        ]}
        tick={(white + grey / 2) / all}
        label={say('screen.home.focus.part')}
      />
    </Figure>
  )
}

function PlanFigure({ plan }: Pick<Home, 'plan'>) {
  const { say, day, language } = useSpeech()
  if (plan === null)
    return <Figure name={say('screen.home.plan')} word="plan" to="/files" finding={say('screen.home.no-plan')} note={null} />
  const { plannedHours, capacityHours, moreEuro, gap, madeAt } = plan
  const used = capacityHours > 0 ? Math.min(1, plannedHours / capacityHours) : 0
  const finding = say('screen.home.plan.finding', { planned: plannedHours, capacity: capacityHours, more: moreEuro })
  return (
    <Figure
      name={say('screen.home.plan')}
      word="plan"
      to="/focus"
      finding={finding}
      note={say('screen.home.plan.note', { gap: tellGap(language, gap), day: day(madeAt) })}
    >
      <PartsBar
        parts={[
          { share: used, look: 'used' },
          { share: 1 - used, look: 'empty' },
        ]}
        label={finding}
      />
    </Figure>
  )
}

type FigureProps = {
  readonly name: string
  /** Of the method, where the name is one. */
  readonly word?: TermWord
  readonly to: '/block' | '/focus' | '/files'
  readonly finding: string
  readonly note: string | null
  readonly children?: ReactNode
}

function Figure({ name, word, to, finding, note, children }: FigureProps) {
  return (
    <section className={styles['figure']}>
      <h2>{word === undefined ? name : <Term word={word}>{name}</Term>}</h2>
      {children}
      <Link to={to}>{finding}</Link>
      {note !== null && <p>{note}</p>}
    </section>
  )
}
