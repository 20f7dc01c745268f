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
}

/** Of the page that is opened, before the program itself is here to ask for it: both travel at once. */
export function fetchPart(pathname: string): void {
  const part: (() => Promise<object>) | undefined =
    pageParts[pathname as keyof typeof pageParts] ?? pageParts[pathname.replace(/[^/]+$/, () => '$id') as keyof typeof pageParts]
  // Whoever needs it asks again, and tells it when it does not come.
  part?.().catch(() => undefined)
}
