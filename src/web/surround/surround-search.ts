/** What the address says about surrounding: which group, and which ring of it. */
import { rings, type Ring } from '../../core/surround/coverage.ts'

export type SurroundSearch = { readonly group?: string; readonly ring?: Ring }

export const surroundSearch = (given: Record<string, unknown>): SurroundSearch => {
  const ring = rings.find((known) => known === given['ring'])
  const group = given['group']
  return { ...((typeof group === 'string' || typeof group === 'number') && { group: String(group) }), ...(ring && { ring }) }
}
