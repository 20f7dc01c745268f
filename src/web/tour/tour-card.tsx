/** One step of the tour: a card in the corner that speaks of what stands on the page, and does not stand on it. */
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { useToast } from '../ui/toast.tsx'
import { useHelp } from '../word/help.ts'
import { setTour, steps } from './tour.ts'
import styles from './tour-card.module.css'

export function TourCard({ at }: { readonly at: number }) {
  const { say } = useSpeech()
  const help = useHelp()
  const navigate = useNavigate()
  const toast = useToast()
  const here = useRouterState({ select: ({ location }) => location.pathname })
  const card = useRef<HTMLElement>(null)
  const next = useRef<HTMLDivElement>(null)
  const step = steps[at - 1]
  const ready = help !== null
  const onPage = here === step?.to
  useEffect(() => {
    if (ready) next.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [at, ready])
  useEffect(() => (ready && onPage && step ? point(step.about, card.current) : undefined), [ready, onPage, step])
  const go = (to: number) => {
    const wanted = steps[to - 1]
    if (!wanted) return end(to > steps.length ? 'done' : 'stopped')
    setTour(to)
    void navigate({ to: wanted.to })
  }
  const end = (how: 'done' | 'stopped') => {
    toast({ text: say('screen.tour.again') })
    setTour(how)
    document.querySelector<HTMLElement>('#page h1')?.focus({ preventScroll: true })
  }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !ready) return
      const free = document.activeElement === document.body || card.current?.contains(document.activeElement) === true
      const open = document.querySelector('dialog[open], :popover-open') !== null
      if (event.key === 'Escape' && !open) end('stopped')
      else if (event.key === 'ArrowRight' && free) go(at + 1)
      else if (event.key === 'ArrowLeft' && free && at > 1) go(at - 1)
      else return
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
  if (!help || !step) return null
  return (
    <section ref={card} className={styles['card']} aria-label={say('screen.tour')}>
      <header>
        <span>{say('screen.tour.at', { at, all: steps.length })}</span>
        <button type="button" className="text-link" onClick={() => end('stopped')}>
          {say('screen.tour.stop')}
        </button>
      </header>
      <div aria-live="polite">
        <h2>{say(`${step.code}.title`)}</h2>
        <p>{say(step.code)}</p>
      </div>
      <div className={styles['ways']} ref={next}>
        {onPage ? (
          <Button weight="main" onClick={() => go(at + 1)}>
            {say(at === steps.length ? 'screen.tour.done' : 'screen.tour.next')}
          </Button>
        ) : (
          <Button weight="main" onClick={() => void navigate({ to: step.to })}>
            {say('screen.tour.there')}
          </Button>
        )}
        {at > 1 && (
          <Button weight="quiet" onClick={() => go(at - 1)}>
            {say('screen.tour.back')}
          </Button>
        )}
        <span className={styles['steps']} aria-hidden="true">
          {steps.map(({ to }, index) => (
            <span key={to} data-here={index < at} />
          ))}
        </span>
      </div>
    </section>
  )
}

/** Marks what a step speaks of as soon as the page has it, and brings it where the card does not cover it. */
function point(about: string, card: HTMLElement | null): () => void {
  let marked: HTMLElement | null = null
  const look = () => {
    const found = document.querySelector<HTMLElement>(about)
    if (!found || found === marked) return
    if (marked) delete marked.dataset['toured']
    marked = found
    found.dataset['toured'] = ''
    found.style.scrollMarginBlock = `96px ${(card?.offsetHeight ?? 0) + 120}px`
    found.scrollIntoView({ block: 'nearest' })
  }
  // A page comes in parts, and its heading again when its figures are there.
  const grown = new MutationObserver(look)
  grown.observe(document.body, { childList: true, subtree: true })
  look()
  // Whoever scrolls by themselves is not brought back, also not where a list makes its rows anew.
  const own = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const
  const leave = () => grown.disconnect()
  for (const sort of own) addEventListener(sort, leave, { passive: true })
  return () => {
    leave()
    for (const sort of own) removeEventListener(sort, leave)
    if (!marked) return
    delete marked.dataset['toured']
    marked.style.scrollMarginBlock = ''
  }
}
