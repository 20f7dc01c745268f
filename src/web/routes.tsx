/** Which page answers at which address. Each is fetched when somebody is about to go there. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { reviewSearch } from './course/review-search.ts'
import { logSearch } from './decision/log-search.ts'
import { gateSearch } from './gate/gate-search.ts'
import { cellSearch, matrixSearch } from './matrix/matrix-search.ts'
import { listSearch } from './plan/list-search.ts'
import { surroundSearch } from './surround/surround-search.ts'
import { Broken, NotFound } from './workspace/broken.tsx'
import { Shell } from './workspace/shell.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound })
const page = () => root

const pages = [
  createRoute({ getParentRoute: page, path: '/', component: lazyRouteComponent(() => import('./workspace/home.tsx'), 'Home') }),
  createRoute({ getParentRoute: page, path: '/now', component: lazyRouteComponent(() => import('./workspace/home-page.tsx'), 'HomePage') }),
  createRoute({
    getParentRoute: page,
    path: '/course',
    component: lazyRouteComponent(() => import('./course/course-page.tsx'), 'CoursePage'),
  }),
  createRoute({
    getParentRoute: page,
    path: '/calibration',
    component: lazyRouteComponent(() => import('./calibration/calibration-page.tsx'), 'CalibrationPage'),
  }),
  createRoute({
    getParentRoute: page,
    path: '/review',
    component: lazyRouteComponent(() => import('./course/review-page.tsx'), 'ReviewPage'),
    validateSearch: reviewSearch,
  }),
  createRoute({
    getParentRoute: page,
    path: '/focus',
    component: lazyRouteComponent(() => import('./plan/focus-page.tsx'), 'FocusPage'),
    validateSearch: listSearch,
  }),
  createRoute({
    getParentRoute: page,
    path: '/customers',
    component: lazyRouteComponent(() => import('./customer/customers.tsx'), 'Customers'),
    validateSearch: listSearch,
  }),
  createRoute({
    getParentRoute: page,
    path: '/customers/$id',
    component: lazyRouteComponent(() => import('./customer/customer-one.tsx'), 'CustomerOne'),
  }),
  createRoute({
    getParentRoute: page,
    path: '/matrix',
    component: lazyRouteComponent(() => import('./matrix/matrix-page.tsx'), 'MatrixPage'),
    validateSearch: matrixSearch,
  }),
  createRoute({
    getParentRoute: page,
    path: '/matrix/cell',
    component: lazyRouteComponent(() => import('./matrix/cell-one.tsx'), 'CellOne'),
    validateSearch: cellSearch,
  }),
  createRoute({
    getParentRoute: page,
    path: '/surround',
    component: lazyRouteComponent(() => import('./surround/surround-page.tsx'), 'SurroundPage'),
    validateSearch: surroundSearch,
  }),
  createRoute({ getParentRoute: page, path: '/block', component: lazyRouteComponent(() => import('./block/block-page.tsx'), 'BlockPage') }),
  createRoute({
    getParentRoute: page,
    path: '/block/$id',
    component: lazyRouteComponent(() => import('./block/block-one.tsx'), 'BlockOne'),
  }),
  createRoute({
    getParentRoute: page,
    path: '/gate',
    component: lazyRouteComponent(() => import('./gate/gate-page.tsx'), 'GatePage'),
    validateSearch: gateSearch,
  }),
  createRoute({
    getParentRoute: page,
    path: '/gate/$id',
    component: lazyRouteComponent(() => import('./matter/matter-one.tsx'), 'MatterOne'),
  }),
  createRoute({ getParentRoute: page, path: '/go', component: lazyRouteComponent(() => import('./gate/cards-page.tsx'), 'CardsPage') }),
  createRoute({
    getParentRoute: page,
    path: '/sales-plan',
    component: lazyRouteComponent(() => import('./sales-plan/sales-plan-page.tsx'), 'SalesPlanPage'),
  }),
  createRoute({ getParentRoute: page, path: '/work', component: lazyRouteComponent(() => import('./team/my-work.tsx'), 'MyWork') }),
  createRoute({ getParentRoute: page, path: '/work/$id', component: lazyRouteComponent(() => import('./team/my-work.tsx'), 'MyWork') }),
  createRoute({ getParentRoute: page, path: '/team', component: lazyRouteComponent(() => import('./team/team-page.tsx'), 'TeamPage') }),
  createRoute({
    getParentRoute: page,
    path: '/log',
    component: lazyRouteComponent(() => import('./decision/log-page.tsx'), 'LogPage'),
    validateSearch: logSearch,
  }),
  createRoute({ getParentRoute: page, path: '/files', component: lazyRouteComponent(() => import('./fact/files.tsx'), 'Files') }),
  createRoute({ getParentRoute: page, path: '/files/who', component: lazyRouteComponent(() => import('./fact/who-page.tsx'), 'WhoPage') }),
  createRoute({
    getParentRoute: page,
    path: '/files/privacy',
    component: lazyRouteComponent(() => import('./privacy/privacy-page.tsx'), 'PrivacyPage'),
  }),
  createRoute({ getParentRoute: page, path: '/words', component: lazyRouteComponent(() => import('./word/words-page.tsx'), 'WordsPage') }),
] as const

export const router = createRouter({
  routeTree: root.addChildren(pages),
  defaultErrorComponent: Broken,
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
