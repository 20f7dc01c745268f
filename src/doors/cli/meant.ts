/** What a person means by what they typed: the beginning of an id, the name of a member, a yes or a number. */
import { InvalidArgumentError } from 'commander'
import type { BlocksPage } from '../../core/block/block-page.ts'
import { tieCodes, type TieCode } from '../../core/gate/ties.ts'
import type { MatterList } from '../../core/matter/matter-page.ts'
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import type { MemberList } from '../../core/team/team-page.ts'
import { showBlocks } from '../../verbs/block/show-blocks.ts'
import { listMatters } from '../../verbs/matter/list-matters.ts'
import { listMembers } from '../../verbs/team/list-members.ts'
import type { Ask } from './ask-house.ts'
import { tell } from './terminal.ts'

/** Fewer letters of an id are a slip of the hand rather than an answer. */
const LEAST_LETTERS = 4
const WHOLE_ID = 36
const PAGE = 1000

/** As ids are shown. */
export const shortId = (id: string): string => id.slice(0, 8)

/** The whole id of a matter; refused when none begins so, or more than one does. */
export async function matterMeant(ask: Ask, text: string): Promise<string | Refusal> {
  const start = startOf(text)
  if (isRefusal(start) || start.length >= WHOLE_ID) return start
  const found: string[] = []
  let cursor: string | null = null
  do {
    const page: object | Refusal = await ask(listMatters, { cursor: cursor ?? undefined, limit: PAGE })
    if (isRefusal(page)) return page
    const { rows, next } = page as MatterList
    found.push(...rows.map(({ id }) => id).filter((id) => id.startsWith(start)))
    cursor = next
  } while (cursor !== null)
  return onlyOne(found, start) ?? refuse('matter-unknown')
}

/** The whole id of a block that is open or one of the last that are over. */
export async function blockMeant(ask: Ask, text: string): Promise<string | Refusal> {
  const start = startOf(text)
  if (isRefusal(start) || start.length >= WHOLE_ID) return start
  const page = await ask(showBlocks, {})
  if (isRefusal(page)) return page
  const { active, forming, queue, over } = page as BlocksPage
  const all = [active, forming, ...queue, ...over].flatMap((block) => (block === null ? [] : [block.id]))
  return (
    onlyOne(
      all.filter((id) => id.startsWith(start)),
      start,
    ) ?? refuse('block-unknown')
  )
}

/** The id of a member who is there, by id or name. */
export async function memberMeant(ask: Ask, text: string): Promise<string | Refusal> {
  const list = await ask(listMembers, {})
  if (isRefusal(list)) return list
  const { members } = list as MemberList
  if (members.some(({ id }) => id === text)) return text
  const called = members.filter(({ name }) => name.toLowerCase() === text.trim().toLowerCase())
  if (called.length > 1) return refuse('member-ambiguous', { member: text })
  return called[0]?.id ?? refuse('member-unknown', { member: text })
}

function startOf(text: string): string | Refusal {
  const start = text.trim().toLowerCase()
  return start.length < LEAST_LETTERS ? refuse('id-too-short', { id: text, least: LEAST_LETTERS }) : start
}

const onlyOne = (found: readonly string[], start: string): string | Refusal | null =>
  found.length > 1 ? refuse('id-ambiguous', { id: start, count: found.length }) : (found[0] ?? null)

/** A number, with a decimal comma or point. */
export function number(text: string): number {
  const value = Number(text.trim().replace(/^(-?\d+),(\d+)$/, '$1.$2'))
  if (text.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError(tell('cli.no-number'))
  return value
}

const yes = ['yes', 'ja', 'go']
const no = ['no', 'nee', 'no-go']

/** Yes or no, GO or NO GO, in either language; there is nothing between. */
export function yesOrNo(text: string): boolean {
  const said = text.trim().toLowerCase()
  if (!yes.includes(said) && !no.includes(said)) throw new InvalidArgumentError(tell('cli.yes-or-no'))
  return yes.includes(said)
}

/** `kind=prijslijst`. */
export function tie(text: string): { readonly tie: TieCode; readonly to: string } {
  const at = text.indexOf('=')
  const code = tieCodes.find((known) => known === text.slice(0, at).trim())
  const to = text.slice(at + 1).trim()
  if (at < 0 || code === undefined || to === '') throw new InvalidArgumentError(tell('cli.no-tie', { ties: tieCodes.join(', ') }))
  return { tie: code, to }
}

/** An option that may be given more than once. */
export const collected = (text: string, before: readonly string[] = []): readonly string[] => [...before, text]
