/** What the name of a table says of its rows: `DimProduct`, `tbl_klanten` and `order_lines_2025` in the singular, and what it is to us. */
import { plainHeader } from '../headers.ts'

/** What databases put before or behind the name of what is in a table. */
const AROUND = new Set(['dim', 'fact', 'tbl', 'table', 'dbo', 'public', 'export', 'data', 'csv'])

/** What a row of a table can be to us, with the words of others for it. */
const things = {
  customer: ['customer', 'klant', 'account', 'client', 'relatie', 'debiteur', 'debtor', 'company', 'organisation', 'organization', 'organisatie', 'bedrijf', 'reseller', 'afnemer'],
  employee: ['employee', 'medewerker', 'werknemer', 'user', 'gebruiker', 'owner', 'seller', 'verkoper', 'salesperson', 'salesrep', 'salesagent', 'rep', 'vertegenwoordiger', 'accountmanager', 'staff', 'personeel'],
  product: ['product', 'artikel', 'article', 'item', 'sku', 'dienst', 'service'],
  order: ['order', 'bestelling', 'salesorder', 'verkooporder', 'salesorderheader'],
  invoice: ['invoice', 'factuur', 'verkoopfactuur', 'salesinvoice'],
} as const // prettier-ignore
export type Thing = keyof typeof things

/** `order_lines_2025.csv` -> orderlines. */
export function plainTableName(name: string): string {
  const words = name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .map(plainHeader)
    .filter((word) => word !== '' && !/^\d+$/.test(word))
  const telling = words.filter((word) => !AROUND.has(word))
  return (telling.length > 0 ? telling : words).join('')
}

/** The name, and what it may be in the singular: Dutch and English build their plurals in few ways. */
export function singulars(plain: string): readonly string[] {
  const found = [plain]
  const endings: readonly (readonly [RegExp, string])[] = [
    [/s$/, ''],
    [/es$/, ''],
    [/ies$/, 'y'],
    [/en$/, ''],
    [/turen$/, 'tuur'],
    [/ven$/, 'f'],
    [/([bdfgklmnprst])\1en$/, '$1'],
  ]
  for (const [ending, singular] of endings) if (ending.test(plain)) found.push(plain.replace(ending, singular))
  return found
}

/** What a row of a table of this name is, or null where it is nothing that we know. */
export function thingOf(name: string): Thing | null {
  const one = singulars(plainTableName(name))
  for (const [thing, words] of Object.entries(things)) if (words.some((word) => one.includes(word))) return thing as Thing
  return null
}

/** Every word for a row of a table of this name. */
export function nounsOf(name: string): readonly string[] {
  const thing = thingOf(name)
  return [...new Set([...singulars(plainTableName(name)), ...(thing === null ? [] : things[thing])])]
}

/** `customer_id` -> customer; empty where nothing is named. */
export const stem = (plain: string): string => plain.replace(/fk$/, '').replace(/(?:id|key|code|nr|no|number|nummer|uuid|guid)$/, '')

/** Whether a column by this header holds numbers or codes, and no names. */
export const isNumbered = (header: string): boolean => {
  const plain = plainHeader(header)
  return plain === 'pk' || stem(plain) !== plain
}
