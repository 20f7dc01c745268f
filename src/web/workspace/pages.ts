/** The pages that one goes to: in the order of the rail, with the letter after `g`. */
import type { PhaseCode } from '../../core/course/phase.ts'

export type Page = {
  readonly to: (typeof underWay)[number]['to'] | '/now'
  readonly code: (typeof underWay)[number]['code']
  readonly key: string
  /** On a phone in the bar; the others stand behind "more". */
  readonly bar?: true
  /** Not in the rail: reached from the page of this address, which is marked while one is on it; the words belong to none. */
  readonly within?: '/course' | '/files' | '/team' | null
}

const underWay = [
  { to: '/', code: 'screen.page.home', key: 'h', bar: true },
  { to: '/block', code: 'screen.page.block', key: 'l', bar: true },
  { to: '/gate', code: 'screen.page.gate', key: 'z', bar: true },
  { to: '/go', code: 'screen.page.go', key: 'g', bar: true },
  { to: '/course', code: 'screen.page.course', key: 'c' },
  { to: '/review', code: 'screen.page.review', key: 'r' },
  { to: '/focus', code: 'screen.page.focus', key: 'f' },
  { to: '/customers', code: 'screen.page.customers', key: 'k' },
  { to: '/matrix', code: 'screen.page.matrix', key: 'x' },
  { to: '/sales-plan', code: 'screen.page.sales-plan', key: 's' },
  { to: '/surround', code: 'screen.page.surround', key: 'i' },
  { to: '/work', code: 'screen.page.work', key: 'm' },
  { to: '/team', code: 'screen.page.team', key: 't' },
  { to: '/files', code: 'screen.page.files', key: 'b' },
  { to: '/log', code: 'screen.page.log', key: 'o' },
  { to: '/calibration', code: 'screen.page.calibration', key: 'e', within: '/course' },
  { to: '/files/who', code: 'screen.page.who', key: 'w', within: '/files' },
  { to: '/files/privacy', code: 'screen.page.privacy', key: 'p', within: '/files' },
  { to: '/access', code: 'screen.page.access', key: 'a', within: '/team' },
  { to: '/me', code: 'screen.page.me', key: 'j', within: null },
  { to: '/words', code: 'screen.page.words', key: 'v', within: null },
] as const

/** While steering the course comes first; the one task stands behind it, and is not the start any more. */
const steering: readonly Page[] = [
  { to: '/course', code: 'screen.page.course', key: 'c', bar: true },
  { to: '/now', code: 'screen.page.home', key: 'h', bar: true },
  ...underWay
    .filter(({ to }) => to !== '/' && to !== '/course')
    .map((page): Page => (page.to === '/block' ? { to: page.to, code: page.code, key: page.key } : page)),
]

export const pagesOf = (phase: PhaseCode | undefined): readonly Page[] => (phase === 'steering' ? steering : underWay)

/** The page of the rail on which one is at an address, such as Customers at one customer; absent on a page that belongs to none. */
export function markedAt(pages: readonly Page[], at: string): Page | undefined {
  const home = pages.find(({ to }) => to === '/')
  if (at === '/' || (at === '/now' && home !== undefined)) return home ?? pages[0]
  const own = pages
    .filter(({ to }) => to !== '/' && (at === to || at.startsWith(`${to}/`)))
    .toSorted((a, b) => b.to.length - a.to.length)[0]
  return own?.within === undefined ? own : pages.find(({ to }) => to === own.within)
}
