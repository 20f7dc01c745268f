/** The pages that one goes to: in the order of the rail, with the letter after `g`. */
import type { PhaseCode } from '../../core/course/phase.ts'

export type Page = {
  readonly to: (typeof underWay)[number]['to'] | '/now'
  readonly code: (typeof underWay)[number]['code']
  readonly key: string
  /** On a phone in the bar; the others stand behind "more". */
  readonly bar?: true
  /** Not in the rail: reached from the page that it belongs to. */
  readonly within?: true
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
  { to: '/calibration', code: 'screen.page.calibration', key: 'e', within: true },
  { to: '/files/who', code: 'screen.page.who', key: 'w', within: true },
  { to: '/files/privacy', code: 'screen.page.privacy', key: 'p', within: true },
  { to: '/words', code: 'screen.page.words', key: 'v', within: true },
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
