/** Calls a verb that needs no database. */
import { roles } from '../../core/access/role.ts'
import type { Refusal } from '../../core/refusal.ts'
import type { Verb } from '../../verbs/verb.ts'

export async function answerOffline(verb: Verb, input: unknown): Promise<object | Refusal> {
  if (!verb.offline) throw new Error(`${verb.name} needs a database`)
  return verb.answer(input, { workspace: '', actor: 'command-line', roles, atHome: true, now: new Date().toISOString() }, null)
}
