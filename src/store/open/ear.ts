/** Hears what any process changes in the database: one connection of this process listens, from the first who wants to hear. */
import { Client, type ClientConfig } from 'pg'
import { isMember } from '../../core/about.ts'

/** That something changed, and never what. */
export type Change =
  /** A decision: its row in the log, the member who acted (null for the clock and who said no name), and what kind of subject. */
  | { readonly what: 'decided'; readonly row: number; readonly by: string | null; readonly kind: string }
  /** The figures, the files, or the work behind the screens. */
  | { readonly what: 'figures' }
  /** From here on everything is heard; what was before may have been missed. */
  | { readonly what: 'look' }

type Hearer = { readonly workspace: string; readonly told: (change: Change) => void }

export type Ear = {
  /** Changes of one workspace from now on, until the answer is called. */
  readonly hear: (workspace: string, told: (change: Change) => void) => () => void
  readonly close: () => Promise<void>
}

const AGAIN_MS = 1000
/** A connection that died without a word is found by asking it something. */
const BEAT_MS = 20_000

export function earOn(connection: ClientConfig): Ear {
  const hearers = new Set<Hearer>()
  let client: Client | null = null
  let listening = false
  let closed = false
  let again: NodeJS.Timeout | undefined
  let beat: NodeJS.Timeout | undefined

  const listen = async () => {
    const own = new Client({ ...connection, keepAlive: true, query_timeout: BEAT_MS / 2, connectionTimeoutMillis: BEAT_MS / 2 })
    client = own
    const lost = () => {
      if (client !== own) return
      client = null
      listening = false
      clearInterval(beat)
      void own.end().catch(() => {})
      if (!closed) again = setTimeout(() => void listen(), AGAIN_MS)
    }
    own.on('error', lost)
    own.on('end', lost)
    own.on('notification', ({ payload }) => pass(payload ?? ''))
    try {
      await own.connect()
      await own.query('listen koersvast')
    } catch {
      return lost()
    }
    if (client !== own) return
    listening = true
    beat = setInterval(() => void own.query('select').catch(lost), BEAT_MS)
    for (const { told } of hearers) told({ what: 'look' })
  }

  const pass = (payload: string) => {
    const { workspace, ...change } = read(payload)
    for (const hearer of hearers) if (hearer.workspace === workspace) hearer.told(change)
  }

  return {
    hear: (workspace, told) => {
      const hearer = { workspace, told }
      hearers.add(hearer)
      if (listening) told({ what: 'look' })
      else if (client === null && again === undefined && !closed) void listen()
      return () => void hearers.delete(hearer)
    },
    close: async () => {
      closed = true
      clearTimeout(again)
      clearInterval(beat)
      const last = client
      client = null
      await last?.end().catch(() => {})
    },
  }
}

/** As the triggers of 0030.sql write it. */
function read(payload: string): Change & { readonly workspace: string } {
  const said = JSON.parse(payload) as { workspace: string; what: 'decided' | 'figures'; row: number; by: string; kind: string }
  const { workspace, what, row, by, kind } = said
  return what === 'decided' ? { workspace, what, row, by: isMember(by) ? by : null, kind } : { workspace, what }
}
