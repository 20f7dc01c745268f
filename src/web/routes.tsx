/** Which page answers at which address. Each is fetched when somebody is about to go there. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { signInSearch } from './access/sign-in-search.ts'
import { reviewSearch } from './course/review-search.ts'
import { logSearch } from './decision/log-search.ts'
import { gateSearch } from './gate/gate-search.ts'
import { cellSearch, matrixSearch } from './matrix/matrix-search.ts'
import { listSearch } from './plan/list-search.ts'
import { pageParts } from './page-parts.ts'
import { surroundSearch } from './surround/surround-search.ts'
import { Broken, NotFound } from './workspace/broken.tsx'
import { Frame } from './workspace/frame.tsx'

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound })
const page = () => root

const pages = [
  createRoute({ getParentRoute: page, path: '/', component: lazyRouteComponent(pageParts['/'], 'Home') }),
  createRoute({ getParentRoute: page, path: '/now', component: lazyRouteComponent(pageParts['/now'], 'HomePage') }),
  createRoute({
    getParentRoute: page,
    path: '/course',
    component: lazyRouteComponent(pageParts['/course'], 'CoursePage'),
  }),
  createRoute({
    getParentRoute: page,
    path: '/calibration',
    component: lazyRouteComponent(pageParts['/calibration'], 'CalibrationPage'),
  }),
  createRoute({
    getParentRoute: page,
    path: '/review',
    component: lazyRouteComponent(pageParts['/review'], 'ReviewPage'),
    validateSearch: reviewSearch,
  }),
  createRoute({
    getParentRoute: page,
    path: '/focus',
    component: lazyRouteComponent(pageParts['/focus'], 'FocusPage'),
    validateSearch: listSearch,
  }),
  createRoute({
    getParentRoute: page,
    path: '/customers',
    component: lazyRouteComponent(pageParts['/customers'], 'Customers'),
    validateSearch: listSearch,
  }),
  createRoute({
    getParentRoute: page,
    path: '/customers/$id',
    component: lazyRouteComponent(pageParts['/customers/$id'], 'CustomerOne'),
  }),
  createRoute({
    getParentRoute: page,
    path: '/matrix',
    component: lazyRouteComponent(pageParts['/matrix'], 'MatrixPage'),
    validateSearch: matrixSearch,
  }),
  createRoute({
    getParentRoute: page,
    path: '/matrix/cell',
    component: lazyRouteComponent(pageParts['/matrix/cell'], 'CellOne'),
    validateSearch: cellSearch,
  }),
  createRoute({
    getParentRoute: page,
    path: '/surround',
    component: lazyRouteComponent(pageParts['/surround'], 'SurroundPage'),
    validateSearch: surroundSearch,
  }),
  createRoute({ getParentRoute: page, path: '/block', component: lazyRouteComponent(pageParts['/block'], 'BlockPage') }),
  createRoute({
    getParentRoute: page,
    path: '/block/$id',
    component: lazyRouteComponent(pageParts['/block/$id'], 'BlockOne'),
  }),
  createRoute({
    getParentRoute: page,
    path: '/gate',
    component: lazyRouteComponent(pageParts['/gate'], 'GatePage'),
    validateSearch: gateSearch,
  }),
  createRoute({
    getParentRoute: page,
    path: '/gate/$id',
    component: lazyRouteComponent(pageParts['/gate/$id'], 'MatterOne'),
  }),
  createRoute({ getParentRoute: page, path: '/go', component: lazyRouteComponent(pageParts['/go'], 'CardsPage') }),
  createRoute({
    getParentRoute: page,
    path: '/sales-plan',
    component: lazyRouteComponent(pageParts['/sales-plan'], 'SalesPlanPage'),
  }),
  createRoute({ getParentRoute: page, path: '/work', component: lazyRouteComponent(pageParts['/work'], 'MyWork') }),
  createRoute({ getParentRoute: page, path: '/work/$id', component: lazyRouteComponent(pageParts['/work/$id'], 'MyWork') }),
  createRoute({ getParentRoute: page, path: '/team', component: lazyRouteComponent(pageParts['/team'], 'TeamPage') }),
  createRoute({
    getParentRoute: page,
    path: '/log',
    component: lazyRouteComponent(pageParts['/log'], 'LogPage'),
    validateSearch: logSearch,
  }),
  createRoute({ getParentRoute: page, path: '/files', component: lazyRouteComponent(pageParts['/files'], 'Files') }),
  createRoute({ getParentRoute: page, path: '/files/who', component: lazyRouteComponent(pageParts['/files/who'], 'WhoPage') }),
  createRoute({
    getParentRoute: page,
    path: '/files/privacy',
    component: lazyRouteComponent(pageParts['/files/privacy'], 'PrivacyPage'),
  }),
  createRoute({ getParentRoute: page, path: '/access', component: lazyRouteComponent(pageParts['/access'], 'AccessPage') }),
  createRoute({ getParentRoute: page, path: '/me', component: lazyRouteComponent(pageParts['/me'], 'MePage') }),
  createRoute({
    getParentRoute: page,
    path: '/sign-in',
    component: lazyRouteComponent(pageParts['/sign-in'], 'SignInPage'),
    validateSearch: signInSearch,
  }),
  createRoute({ getParentRoute: page, path: '/join', component: lazyRouteComponent(pageParts['/join'], 'JoinPage') }),
  createRoute({ getParentRoute: page, path: '/reset', component: lazyRouteComponent(pageParts['/reset'], 'ResetPage') }),
  createRoute({ getParentRoute: page, path: '/words', component: lazyRouteComponent(pageParts['/words'], 'WordsPage') }),
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
