/** For tests and benchmarks: what a house has beside its store, where nothing is queued, nobody signs in and nobody outside is called. */
import { sealWith } from '../store/open/seal.ts'
import type { House } from './verb.ts'

const absent = () => Promise.reject(new Error('nobody signs in here'))

export const quietRooms: Omit<House, 'store'> = {
  queue: async () => {},
  compute: () => Promise.reject(new Error('there are no threads here')),
  exampleFiles: async () => null,
  words: async () => [],
  seal: sealWith(Buffer.alloc(32)),
  ownNetwork: [],
  directory: null,
  letters: null,
  signIn: {
    tables: {} as never,
    origin: async () => null,
    setOrigin: absent,
    placesOf: async () => [],
    invited: async () => null,
    people: async () => [],
    keepPasswordToken: absent,
    endSessions: absent,
    hasPassword: absent,
    countFailure: absent,
    setFailures: absent,
    close: async () => {},
  },
  version: 'test',
}
