/** The id of somebody who joins. */
import { newId } from '../new-id.ts'

export const newMember = (): string => `joined:${newId()}`
