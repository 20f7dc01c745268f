/** Where a feed lives and how one gets in, out of what is sealed; and how it is sealed. */
import { z } from 'zod'
import type { Place } from '../../outside/calendar.ts'
import type { Asked, House } from '../verb.ts'

const shape = z.object({
  address: z.string(),
  user: z.string().nullable(),
  password: z.string().nullable(),
  calendars: z.array(z.string()).nullable(),
})

export const sealPlace = (place: Place, id: string, asked: Asked, house: House): string =>
  house.seal.close(JSON.stringify(place), about(id, asked))

/** Null when there is nothing sealed, or the key is another: then only whoever knows the address can connect it again. */
export function placeOf(id: string, secret: string | null, asked: Asked, house: House): Place | null {
  const opened = secret === null ? null : house.seal.open(secret, about(id, asked))
  return opened === null ? null : shape.parse(JSON.parse(opened))
}

const about = (id: string, { workspace }: Asked): string => `${workspace} feed ${id}`
