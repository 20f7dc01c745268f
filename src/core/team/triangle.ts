/** Time, priority and quality are tied: number of customers x hours per customer fits in the hours there are, or it does not happen. */

/** N customers, q hours for each, H hours of everybody together, all for one period. */
export type Triangle = { readonly customers: number; readonly hoursEach: number; readonly hours: number }

export type TriangleAnswer =
  | { readonly fits: true; readonly triangle: Triangle; readonly hoursLeft: number }
  | {
      readonly fits: false
      readonly refused: true
      readonly code: 'not-enough-hours'
      readonly facts: { readonly hoursAsked: number; readonly hoursThere: number; readonly hoursMissing: number }
    }

/** Rounding of hours: less than a second is not a shortage. */
const SLACK = 1e-6

/** Judges three corners: `customers x hoursEach <= hours`, or refused with the hours asked, there and missing. */
export function judgeTriangle(triangle: Triangle): TriangleAnswer {
  const hoursAsked = triangle.customers * triangle.hoursEach
  const hoursMissing = hoursAsked - triangle.hours
  if (hoursMissing > SLACK)
    return { fits: false, refused: true, code: 'not-enough-hours', facts: { hoursAsked, hoursThere: triangle.hours, hoursMissing } }
  return { fits: true, triangle, hoursLeft: Math.max(0, -hoursMissing) }
}

/** The customers that can be served: hours over hours each, whole customers only. Serving for no hours is serving nobody. */
export const customersFor = (hours: number, hoursEach: number): number => (hoursEach > 0 ? Math.floor(hours / hoursEach + SLACK) : 0)

/** The hours each customer can get; 0 when there is no customer. */
export const hoursEachFor = (hours: number, customers: number): number => (customers > 0 ? hours / customers : 0)

/** The hours that must be there. */
export const hoursFor = (customers: number, hoursEach: number): number => customers * hoursEach
