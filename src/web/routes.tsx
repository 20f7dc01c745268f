/** Which page answers at which address. */
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { verdictSorts, type VerdictSort } from '../core/plan/focus.ts'
import type { Verdict } from '../core/plan/verdict.ts'
import { BlockOne } from './block/block-one.tsx'
import { BlockPage } from './block/block-page.tsx'
import { CalibrationPage } from './calibration/calibration-page.tsx'
import { CoursePage } from './course/course-page.tsx'
import { ReviewPage } from './course/review-page.tsx'
import { CustomerOne } from './customer/customer-one.tsx'
import { Customers } from './customer/customers.tsx'
import { LogPage, logSearch } from './decision/log-page.tsx'
import { Files } from './fact/files.tsx'
import { PrivacyPage } from './privacy/privacy-page.tsx'
import { WhoPage } from './fact/who-page.tsx'
import { CardsPage } from './gate/cards-page.tsx'
import { GatePage, gateSearch } from './gate/gate-page.tsx'
import { CellOne, cellSearch } from './matrix/cell-one.tsx'
import { MatrixPage, matrixSearch } from './matrix/matrix-page.tsx'
import { MatterOne } from './matter/matter-one.tsx'
import { FocusPage } from './plan/focus-page.tsx'
import { SalesPlanPage } from './sales-plan/sales-plan-page.tsx'
import { SurroundPage, surroundSearch } from './surround/surround-page.tsx'
import { MyWork } from './team/my-work.tsx'
import { TeamPage } from './team/team-page.tsx'
import { Broken, NotFound } from './workspace/broken.tsx'
import { Home } from './workspace/home.tsx'
import { HomePage } from './workspace/home-page.tsx'
import { Shell } from './workspace/shell.tsx'

/** How a list of customers is sorted, filtered and searched; kept in the address. */
export type ListSearch = { readonly sort?: VerdictSort; readonly ascending?: true; readonly verdict?: Verdict; readonly search?: string }

const listSearch = (given: Record<string, unknown>): ListSearch => {
  const sort = verdictSorts.find((known) => known === given['sort'])
  const verdict = (['white', 'grey', 'black'] as const).find((known) => known === given['verdict'])
  const asked = given['search']
  const search = typeof asked === 'string' || typeof asked === 'number' ? String(asked) : ''
  return {
    ...(sort && { sort }),
    ...(given['ascending'] === true && { ascending: true as const }),
    ...(verdict && { verdict }),
    ...(search !== '' && { search }),
  }
}

/** Which review; without it the one that comes next. */
const reviewSearch = ({ cycle }: Record<string, unknown>): { readonly cycle?: string } =>
  typeof cycle === 'string' && /^\d{4}-\d\d-\d\d$/.test(cycle) ? { cycle } : {}

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound })
const page = () => root

const pages = [
  createRoute({ getParentRoute: page, path: '/', component: Home }),
  createRoute({ getParentRoute: page, path: '/now', component: HomePage }),
  createRoute({ getParentRoute: page, path: '/course', component: CoursePage }),
  createRoute({ getParentRoute: page, path: '/calibration', component: CalibrationPage }),
  createRoute({ getParentRoute: page, path: '/review', component: ReviewPage, validateSearch: reviewSearch }),
  createRoute({ getParentRoute: page, path: '/focus', component: FocusPage, validateSearch: listSearch }),
  createRoute({ getParentRoute: page, path: '/customers', component: Customers, validateSearch: listSearch }),
  createRoute({ getParentRoute: page, path: '/customers/$id', component: CustomerOne }),
  createRoute({ getParentRoute: page, path: '/matrix', component: MatrixPage, validateSearch: matrixSearch }),
  createRoute({ getParentRoute: page, path: '/matrix/cell', component: CellOne, validateSearch: cellSearch }),
  createRoute({ getParentRoute: page, path: '/surround', component: SurroundPage, validateSearch: surroundSearch }),
  createRoute({ getParentRoute: page, path: '/block', component: BlockPage }),
  createRoute({ getParentRoute: page, path: '/block/$id', component: BlockOne }),
  createRoute({ getParentRoute: page, path: '/gate', component: GatePage, validateSearch: gateSearch }),
  createRoute({ getParentRoute: page, path: '/gate/$id', component: MatterOne }),
  createRoute({ getParentRoute: page, path: '/go', component: CardsPage }),
  createRoute({ getParentRoute: page, path: '/sales-plan', component: SalesPlanPage }),
  createRoute({ getParentRoute: page, path: '/work', component: MyWork }),
  createRoute({ getParentRoute: page, path: '/work/$id', component: MyWork }),
  createRoute({ getParentRoute: page, path: '/team', component: TeamPage }),
  createRoute({ getParentRoute: page, path: '/log', component: LogPage, validateSearch: logSearch }),
  createRoute({ getParentRoute: page, path: '/files', component: Files }),
  createRoute({ getParentRoute: page, path: '/files/who', component: WhoPage }),
  createRoute({ getParentRoute: page, path: '/files/privacy', component: PrivacyPage }),
] as const

export const router = createRouter({ routeTree: root.addChildren(pages), defaultErrorComponent: Broken, scrollRestoration: true })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
