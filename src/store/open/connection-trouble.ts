/** Turns what a database or the network says into one of our codes; null when it is none of the expected ones, so a bug. */
import type { ClientConfig } from 'pg'
import { blocked, type Blocked, type BlockedFacts } from '../../core/workspace/blocked.ts'

/** The codes whose sentences need no more than where, who and the server's own words. */
type ConnectionCode = 'wrong-password' | 'no-database' | 'not-allowed' | 'no-connection'
type WhereTo = Omit<BlockedFacts['no-connection'] & BlockedFacts['wrong-password'], 'reason'>

/** SQLSTATE and system codes. The server's own words go along, for whoever has to solve it. */
const codes: Readonly<Record<string, ConnectionCode>> = {
  '28P01': 'wrong-password',
  '28000': 'wrong-password',
  '3D000': 'no-database',
  '42501': 'not-allowed',
  '57P03': 'no-connection',
  '53300': 'no-connection',
  '08006': 'no-connection',
  '08001': 'no-connection',
  ECONNREFUSED: 'no-connection',
  ECONNRESET: 'no-connection',
  ENOENT: 'no-connection',
  ENOTFOUND: 'no-connection',
  EAI_AGAIN: 'no-connection',
  EHOSTUNREACH: 'no-connection',
  ENETUNREACH: 'no-connection',
  ETIMEDOUT: 'no-connection',
}

export function connectionTrouble(error: unknown, connection: ClientConfig): Blocked | null {
  if (!(error instanceof Error)) return null
  const said = 'code' in error ? String(error.code) : ''
  const code =
    codes[said] ?? (/timeout|terminated unexpectedly|SASL|does not support SSL/i.test(error.message) ? unnamed(error.message) : null)
  return code ? blocked(code, { ...whereTo(connection), reason: error.message || said }) : null
}

const unnamed = (message: string): ConnectionCode => (/SASL/.test(message) ? 'wrong-password' : 'no-connection')

function whereTo(connection: ClientConfig): WhereTo {
  if (!connection.connectionString) return { place: connection.host ?? '', user: connection.user ?? '' }
  const { hostname, port, username } = new URL(connection.connectionString)
  return { place: port ? `${hostname}:${port}` : hostname, user: decodeURIComponent(username) }
}
