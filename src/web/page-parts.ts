/** The part of the program that each page is, by its address: fetched when somebody is about to go there. */

export const pageParts = {
  '/': () => import('./workspace/home.tsx'),
  '/now': () => import('./workspace/home-page.tsx'),
  '/course': () => import('./course/course-page.tsx'),
  '/calibration': () => import('./calibration/calibration-page.tsx'),
  '/review': () => import('./course/review-page.tsx'),
  '/focus': () => import('./plan/focus-page.tsx'),
  '/customers': () => import('./customer/customers.tsx'),
  '/customers/$id': () => import('./customer/customer-one.tsx'),
  '/matrix': () => import('./matrix/matrix-page.tsx'),
  '/matrix/cell': () => import('./matrix/cell-one.tsx'),
  '/surround': () => import('./surround/surround-page.tsx'),
  '/block': () => import('./block/block-page.tsx'),
  '/block/$id': () => import('./block/block-one.tsx'),
  '/gate': () => import('./gate/gate-page.tsx'),
  '/gate/$id': () => import('./matter/matter-one.tsx'),
  '/go': () => import('./gate/cards-page.tsx'),
  '/sales-plan': () => import('./sales-plan/sales-plan-page.tsx'),
  '/work': () => import('./team/my-work.tsx'),
  '/work/$id': () => import('./team/my-work.tsx'),
  '/team': () => import('./team/team-page.tsx'),
  '/log': () => import('./decision/log-page.tsx'),
  '/files': () => import('./fact/files.tsx'),
  '/files/who': () => import('./fact/who-page.tsx'),
  '/files/privacy': () => import('./privacy/privacy-page.tsx'),
  '/words': () => import('./word/words-page.tsx'),
  '/access': () => import('./access/access-page.tsx'),
  '/me': () => import('./access/me-page.tsx'),
  '/sign-in': () => import('./access/sign-in-page.tsx'),
  '/join': () => import('./access/join-page.tsx'),
  '/reset': () => import('./access/reset-page.tsx'),
}

type PagePath = keyof typeof pageParts

/** The page at an address, and the last part of the address where that is an id. */
export function pageAt(pathname: string): { readonly page: PagePath; readonly id: string } | null {
  const last = /[^/]*$/.exec(pathname)?.[0] ?? ''
  const known = (path: string): path is PagePath => path in pageParts
  const general = `${pathname.slice(0, pathname.length - last.length)}$id`
  if (known(pathname)) return { page: pathname, id: '' }
  if (last === '' || !known(general)) return null
  try {
    return { page: general, id: decodeURIComponent(last) }
  } catch {
    // An address that somebody typed: the page itself says that there is no such thing.
    return null
  }
}

/** Of the page that is opened, before the program itself is here to ask for it: both travel at once. */
export function fetchPart(page: PagePath): void {
  // Whoever needs it asks again, and tells it when it does not come.
  pageParts[page]().catch(() => undefined)
}
