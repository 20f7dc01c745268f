/** Reads business cards as a table of companies: the people on them are not kept. */
import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import type { PassCode } from '../../core/fact/pass.ts'
import { plainCompany } from '../../core/fact/plain-name.ts'
import type { File } from '../../core/fact/file.ts'
import { domainOf, isAnyone } from '../parse/domain.ts'
import { cutComponents, paramOf, readProperty, wholeText, type Component, type Property } from './components.ts'
import type { Opened } from './table.ts'
import { writtenTable } from './written-table.ts'

/** The headers of the table. `Kind` is `company`, or why a row does not count; `Line` is where the card begins in the file. */
export const cardHeaders = ['Card company', 'Card domain', 'Kind', 'Line'] as const
/** What a row is that counts. */
export const COMPANY = 'company'

const wanted = { VCARD: new Set(['ORG', 'EMAIL', 'URL']) }

/** The table of a file of cards: one row per card, of which the last of each company counts. Throws Unreadable when it is too large. */
export async function openCards(file: File): Promise<Opened> {
  const cards = cutComponents(await wholeText(file), wanted).components.map(readCard)
  const groups = companiesOf(cards)
  const rows = cards.map((card) => {
    const company = groups.find(card)
    const counts = company !== null && company.last === card
    const kind: Kind = !card.whole ? 'broken' : company === null ? 'not-a-customer' : counts ? COMPANY : 'replaced'
    return [counts ? (company.name ?? '') : '', counts ? (mostOf(company.domains) ?? '') : '', kind, card.line]
  })
  return { tables: [writtenTable(cardHeaders, rows)], questions: [], notes: [] }
}

type Kind = PassCode | typeof COMPANY | 'broken'

type Card = { readonly line: number; readonly whole: boolean; readonly company: string | null; readonly domain: string | null }

function readCard({ line, lines, whole }: Component): Card {
  const properties = lines.flatMap((text) => readProperty(withNames(text), 'vcard') ?? [])
  const all = (name: string) => properties.filter((property) => property.name === name).map(firstPart)
  // Mail says where someone works; a page may be anything.
  const domains = [...all('email'), ...all('url')].map(domainOf)
  return {
    line,
    whole,
    company: all('org').find((name) => name !== '') ?? null,
    domain: domains.find((domain) => domain !== null && !isAnyone(domain) && !SITES.has(domain)) ?? null,
  }
}

/** Pages where people have a page. */
const SITES: ReadonlySet<string> = new Set(['linkedin.com', 'facebook.com', 'fb.com', 'twitter.com', 'x.com', 'instagram.com', 'youtube.com', 'xing.com', 'google.com', 'skype.com', 'github.com', 'whatsapp.com', 'wa.me', 'about.me']) // prettier-ignore

/** Version 2.1 writes parameters without their names: `EMAIL;PREF;INTERNET:`. */
function withNames(line: string): string {
  const colon = line.indexOf(':')
  const named = line
    .slice(0, colon)
    .replaceAll(/;([^=;]+)(?=;|$)/g, (_, value: string) =>
      /^(?:quoted-printable|base64)$/i.test(value) ? `;ENCODING=${value}` : `;TYPE=${value}`,
    )
  return named + line.slice(colon)
}

/** The first part of a value, which for an organisation is the company and not the department. */
function firstPart(property: Property): string {
  const [value] = property.values
  const part: unknown = Array.isArray(value) ? value[0] : value
  if (typeof part !== 'string') return ''
  const text = /^quoted-printable$/i.test(paramOf(property, 'encoding') ?? '') ? unquoted(part, paramOf(property, 'charset')) : part
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** `M=C3=BCller` -> `Müller`. */
function unquoted(text: string, charset: string | null): string {
  const bytes = Buffer.from(
    text.replaceAll(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  )
  const encoding = charset !== null && iconv.encodingExists(charset) ? charset : isUtf8(bytes) ? 'utf-8' : 'windows-1252'
  return iconv.decode(bytes, encoding).toWellFormed()
}

type Company = { name: string | null; last: Card; readonly domains: string[] }

/** Companies by name; a card with a domain only belongs to the company that has it, or is one by itself. */
function companiesOf(cards: readonly Card[]): { readonly find: (card: Card) => Company | null } {
  const byName = new Map<string, Company>()
  const byDomain = new Map<string, Company>()
  const find = ({ company, domain, whole }: Card): Company | null =>
    !whole ? null : company === null ? (byDomain.get(domain ?? '') ?? null) : (byName.get(plainCompany(company)) ?? null)
  const seen = (card: Card, begin: (company: Company) => void) => {
    const known = find(card)
    const company = known ?? { name: card.company, last: card, domains: [] }
    if (!known) begin(company)
    company.last = card
    company.name = card.company ?? company.name
    if (card.domain !== null) company.domains.push(card.domain)
  }
  const whole = cards.filter((card) => card.whole)
  for (const card of whole) if (card.company !== null) seen(card, (company) => byName.set(plainCompany(card.company ?? ''), company))
  for (const company of byName.values()) for (const domain of company.domains) byDomain.set(domain, byDomain.get(domain) ?? company)
  for (const card of whole) {
    const { domain } = card
    if (card.company === null && domain !== null) seen(card, (company) => byDomain.set(domain, company))
  }
  return { find }
}

function mostOf(texts: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].reduce<readonly [string, number] | null>((most, each) => (most && most[1] >= each[1] ? most : each), null)?.[0] ?? null
}
