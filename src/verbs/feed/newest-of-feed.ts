/** What a calendar holds now: its file and a hash that changes when it does, or why nothing can be counted from it. */
import { createHash } from 'node:crypto'
import type { Answers } from '../../core/fact/problem.ts'
import type { File } from '../../core/fact/file.ts'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import { dayOf } from '../../core/units.ts'
import { examine } from '../../intake/examine.ts'
import { fileOf } from '../../intake/file.ts'
import { withoutPersons } from '../../intake/without-persons.ts'
import { standingPrivacy } from '../../store/rows/retention.ts'
import { readCalendars, type Place } from '../../outside/calendar.ts'
import type { Asked, House } from '../verb.ts'

/** `kept` is the file as it may be kept: without the people in it, unless contacts are kept by name. */
export type Newest = {
  readonly name: string
  readonly file: File
  readonly kept: File
  readonly content: string
  readonly mark: string | null
}

export type Before = { readonly mark: string | null; readonly content: string | null; readonly answers: Answers }

/** 'same' when it is as it was before. Without a name of ours it is called what it calls itself, else as the machine. */
export async function newestOf(
  place: Place,
  called: string | null,
  before: Before,
  asked: Asked,
  house: House,
): Promise<Newest | 'same' | Refusal> {
  const today = dayOf(asked.now)
  const got = await readCalendars(place, today, before.mark, { ownNetwork: house.ownNetwork })
  if (isRefusal(got)) return got
  if (got.text === null) return 'same'
  const name = called ?? nameIn(got.text) ?? new URL(place.address).host
  const file = fileOf(`${name}.ics`, Buffer.from(got.text))
  const { contactsSince } = await house.store.look(asked.workspace, standingPrivacy)
  const people = contactsSince !== null
  const kept = await withoutPersons(file, people)
  const content = await hashOf(kept)
  if (content === before.content) return 'same'
  const examined = await examine(kept, { answers: before.answers, today, people })
  const newest = { name, file, kept, content, mark: got.mark }
  return examined.status === 'refused' ? refusedFor(examined.problem.code, new URL(place.address)) : newest
}

const NAME = /^X-WR-CALNAME(?:;[^:\r\n]*)?:([^\r\n]{1,100})/im

const nameIn = (text: string): string | null => NAME.exec(text)?.[1]?.replaceAll(/\\(.)/g, '$1').trim() || null

const refusedFor = (problem: string, { host }: URL): Refusal =>
  problem === 'file-without-attendees' ? refuse('feed-without-attendees', { host }) : refuse('feed-not-understood', { host })

/** Of all but the moment at which the server wrote it, which some give as now. */
async function hashOf(file: File): Promise<string> {
  const text = Buffer.concat(await Array.fromAsync(file.pieces())).toString('utf8')
  return createHash('sha256')
    .update(text.replaceAll(/^DTSTAMP.*$/gm, ''))
    .digest('hex')
}
