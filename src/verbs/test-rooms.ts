/** For tests and benchmarks: what a house has beside its store, where nothing is queued and nobody outside is called. */
import { sealWith } from '../store/open/seal.ts'
import type { House } from './verb.ts'

export const quietRooms: Omit<House, 'store'> = {
  queue: async () => {},
  compute: () => Promise.reject(new Error('there are no threads here')),
  exampleFiles: async () => null,
  words: async () => [],
  seal: sealWith(Buffer.alloc(32)),
  ownNetwork: [],
  version: 'test',
}
