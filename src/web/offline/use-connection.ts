/** Whether the server answers, for a screen. */
import { useSyncExternalStore } from 'react'
import { connection, onConnection, type Connection } from './connection.ts'

export const useConnection = (): Connection => useSyncExternalStore(onConnection, connection)
