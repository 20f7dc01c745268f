/** What a decision is about, and under which subjects the decisions about one thing stand in the log. */
import { blockSubject } from '../block/subject.ts'
import { conscienceSubject } from '../conscience/conscience.ts'
import { contestSubject } from '../customer/contest.ts'
import { pairLog } from '../fact/say-who.ts'
import { fileSubject } from '../fact/undone.ts'
import { gutSubject } from '../customer/gut.ts'
import { matterSubject } from '../matter/subject.ts'
import { signalSubject } from '../signal/signal.ts'

/** What can be called by a name in the sentence of a decision. */
export type NamedKind = 'customer' | 'member' | 'matter' | 'block' | 'contact' | 'file'
export type Named = { readonly what: NamedKind; readonly id: string }

/** `decision` is another decision, by its place in the log; the last four are one thing of the whole workspace, without an id. */
export type SubjectKind = Exclude<NamedKind, 'contact'> | 'decision' | 'objective' | 'standards' | 'privacy' | 'course'
export type Subject = { readonly what: SubjectKind; readonly id: string | null }

/** Subjects under which decisions about many customers or members stand together. */
const ofCustomers = ['judgement', pairLog.subject]
const ofMembers = ['team', 'net-hours', 'hierarchy', 'leaving']
const prefixes = [
  { what: 'matter', prefix: matterSubject('') },
  { what: 'block', prefix: blockSubject('') },
  { what: 'customer', prefix: gutSubject('') },
  { what: 'customer', prefix: conscienceSubject('') },
  { what: 'customer', prefix: contestSubject('') },
  { what: 'customer', prefix: signalSubject('customer', '') },
  { what: 'block', prefix: signalSubject('block', '') },
  { what: 'file', prefix: fileSubject('') },
] as const

/** Subjects that are one thing of the whole workspace. */
const ofWorkspace = ['standards', 'privacy'] as const

/** Subjects of the course, by how they begin: none of them has a name of its own. */
const ofCourse = ['rhythm', 'baseline', 'agreement:', 'review:', 'conscience', 'division', 'experiment']

/** What a decision under this subject is about. What nobody knows here any more is about the workspace. */
export function aboutOf(subject: string, data: Readonly<Record<string, unknown>>): Subject {
  const one = prefixes.find(({ prefix }) => subject.startsWith(prefix))
  if (one) return { what: one.what, id: subject.slice(one.prefix.length) }
  const { customer, member, position } = data
  if (typeof customer === 'string') return { what: 'customer', id: customer }
  if (typeof member === 'string') return { what: 'member', id: member }
  if (typeof position === 'number') return { what: 'decision', id: String(position) }
  if (ofCourse.some((known) => subject.startsWith(known))) return { what: 'course', id: null }
  return { what: ofWorkspace.find((what) => what === subject) ?? 'objective', id: null }
}

/** Where decisions about a customer, matter, block or member of this id stand: all of a subject, or those that name it in a field. */
export const subjectsAbout = (id: string) => ({
  whole: prefixes.map(({ prefix }) => prefix + id),
  naming: { customer: ofCustomers, member: ofMembers },
})
