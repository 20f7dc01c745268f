/** Reads the properties of business cards, of any version: their parameters, and their text in whatever letters it is written. */
import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { paramOf, readProperty, type Property } from './components.ts'

/** The properties in the lines of a card; a line that is none says nothing. */
export const propertiesOf = (lines: readonly string[]): readonly Property[] =>
  lines.flatMap((text) => readProperty(withNames(text), 'vcard') ?? [])

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

/** The parts of a value: of a name the family comes before the given name, of an organisation the company before the department. */
export function partsOf(property: Property): readonly string[] {
  const [value] = property.values
  const quoted = /^quoted-printable$/i.test(paramOf(property, 'encoding') ?? '')
  return (Array.isArray(value) ? value : [value]).map((part: unknown) => {
    if (typeof part !== 'string') return ''
    return (quoted ? unquoted(part, paramOf(property, 'charset')) : part).replaceAll(/\s+/g, ' ').trim()
  })
}

export const firstPart = (property: Property): string => partsOf(property)[0] ?? ''

/** `M=C3=BCller` -> `Müller`. */
function unquoted(text: string, charset: string | null): string {
  const bytes = Buffer.from(
    text.replaceAll(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  )
  const encoding = charset !== null && iconv.encodingExists(charset) ? charset : isUtf8(bytes) ? 'utf-8' : 'windows-1252'
  return iconv.decode(bytes, encoding).toWellFormed()
}
