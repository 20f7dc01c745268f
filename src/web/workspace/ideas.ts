/** The idea behind each page, with the claims of the method that it renders (E1 to E37). */
import type { Code } from '../../messages/messages.ts'
import type { Page } from './pages.ts'

export type Idea = { readonly claims: readonly `E${number}`[]; readonly code: Extract<Code, `screen.idea.${string}`> }

const home: Idea = { claims: ['E18', 'E33'], code: 'screen.idea.home' }

export const ideas = {
  '/': home,
  '/now': home,
  '/block': { claims: ['E14', 'E15', 'E19'], code: 'screen.idea.block' },
  '/gate': { claims: ['E16', 'E20', 'E21', 'E22'], code: 'screen.idea.gate' },
  '/go': { claims: ['E25'], code: 'screen.idea.go' },
  '/course': { claims: ['E35', 'E36'], code: 'screen.idea.course' },
  '/review': { claims: ['E24', 'E37'], code: 'screen.idea.review' },
  '/focus': { claims: ['E6', 'E12'], code: 'screen.idea.focus' },
  '/customers': { claims: ['E1', 'E4'], code: 'screen.idea.customers' },
  '/matrix': { claims: ['E28'], code: 'screen.idea.matrix' },
  '/sales-plan': { claims: ['E34'], code: 'screen.idea.sales-plan' },
  '/surround': { claims: ['E31', 'E32'], code: 'screen.idea.surround' },
  '/work': { claims: ['E5'], code: 'screen.idea.work' },
  '/team': { claims: ['E13', 'E29'], code: 'screen.idea.team' },
  '/files': { claims: ['E3'], code: 'screen.idea.files' },
  '/log': { claims: ['E16'], code: 'screen.idea.log' },
  '/calibration': { claims: ['E36'], code: 'screen.idea.calibration' },
  '/files/who': { claims: ['E7'], code: 'screen.idea.who' },
  '/files/privacy': { claims: ['E3'], code: 'screen.idea.privacy' },
  '/access': { claims: ['E23'], code: 'screen.idea.access' },
  '/me': { claims: ['E23'], code: 'screen.idea.me' },
  '/words': { claims: ['E5'], code: 'screen.idea.words' },
} as const satisfies Record<Page['to'], Idea>

/** Of one customer or matter; of any other thing it is the idea of the page that it stands on. */
const ofOne: readonly (readonly [string, Idea])[] = [
  ['/customers/', { claims: ['E8', 'E9'], code: 'screen.idea.customer' }],
  ['/gate/', { claims: ['E23'], code: 'screen.idea.matter' }],
]

export function ideaOf(path: string): Idea | null {
  const page = (Object.keys(ideas) as (keyof typeof ideas)[]).find((to) => to === path)
  if (page) return ideas[page]
  const [, one] = ofOne.find(([begin]) => path.startsWith(begin)) ?? []
  if (one) return one
  const above = path.slice(0, path.lastIndexOf('/'))
  return above === '' ? null : ideaOf(above)
}
