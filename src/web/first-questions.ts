/** What a page asks before anything of it can be drawn, by its address: asked while the program itself travels. */
import { isBare } from './access/bare-pages.ts'

type Question = readonly [name: string, query?: Readonly<Record<string, string | number | null>>]
type Opened = { readonly page: string; readonly id: string; readonly me: string | null }

/** Of what stands around every page. */
const around: readonly Question[] = [['workspace/show-workspace'], ['team/list-members'], ['fact/show-sources']]

/** As the page itself asks when its address has no more than its name. Each has an answer without a plan too. */
const ofPages: Readonly<Record<string, (opened: Opened) => readonly Question[]>> = {
  '/': ({ me }) => [['workspace/show-home', { member: me }]],
  '/now': ({ me }) => [['workspace/show-home', { member: me }]],
  '/course': () => [['course/show-course']],
  '/calibration': () => [['calibration/show-calibration']],
  '/review': () => [['course/show-review']],
  '/focus': () => [['plan/show-focus']],
  '/customers': () => [['customer/show-sweet-spot']],
  '/customers/$id': ({ id }) => [['customer/show-customer', { id }]],
  '/matrix': () => [['matrix/show-matrix']],
  '/surround': () => [['surround/show-surround']],
  '/block': () => [['block/show-blocks'], ['block/list-proposals']],
  '/block/$id': ({ id }) => [['block/show-block', { block: id }]],
  '/gate': ({ me }) => [
    ['workspace/show-home', { member: me }],
    ['matter/list-matters', { status: 'at-gate', limit: 100 }],
  ],
  '/gate/$id': ({ id }) => [['matter/show-matter', { matter: id }]],
  '/go': () => [['gate/show-cards']],
  '/sales-plan': () => [['sales-plan/show-sales-plan']],
  '/work': ({ me }) => (me === null ? [] : [['team/show-work', { member: me }]]),
  '/work/$id': ({ id }) => [['team/show-work', { member: id }]],
  '/team': () => [['team/show-team'], ['plan/show-focus']],
  '/log': () => [['decision/list-decisions', { limit: 50 }]],
  '/files/who': () => [['customer/show-who-is-who']],
  '/files/privacy': () => [['privacy/show-privacy']],
}

/** Where an address says more than its name, the page reads it first and asks for itself. */
export const firstQuestions = (opened: Opened, search: string): readonly Question[] =>
  isBare(opened.page) ? [] : [...around, ...(search === '' ? (ofPages[opened.page]?.(opened) ?? []) : [])]
