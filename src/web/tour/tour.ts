/** Where somebody is on the tour, kept on this device: at a step, or through with it. */
import { useSyncExternalStore } from 'react'
import type { Code } from '../../messages/messages.ts'
import type { Page } from '../workspace/pages.ts'

type Step = {
  readonly to: Page['to']
  readonly code: Extract<Code, `screen.tour.${string}.title`> extends `${infer Name}.title` ? Name : never
  /** What it speaks of on the page. */
  readonly about: string
}

export const steps: readonly Step[] = [
  { to: '/focus', code: 'screen.tour.focus', about: '#page h1' },
  { to: '/customers', code: 'screen.tour.customers', about: '#page [role=row]:has([role=cell])' },
  { to: '/gate', code: 'screen.tour.gate', about: '#page h1' },
  { to: '/block', code: 'screen.tour.block', about: '#page h1' },
  { to: '/course', code: 'screen.tour.course', about: '#page h1' },
]

/** The number of a step from 1 on, or how it ended; null for who never began. */
export type TourAt = number | 'done' | 'stopped' | null

const KEPT = 'koersvast.tour'
const listeners = new Set<() => void>()

export function tourAt(kept: string | null): TourAt {
  if (kept === 'done' || kept === 'stopped') return kept
  const step = Number(kept)
  return kept !== null && Number.isInteger(step) && step >= 1 && step <= steps.length ? step : null
}

export function setTour(at: NonNullable<TourAt>): void {
  localStorage.setItem(KEPT, String(at))
  for (const listener of listeners) listener()
}

export const useTour = (): TourAt => tourAt(useSyncExternalStore(listen, () => localStorage.getItem(KEPT)))

function listen(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}
