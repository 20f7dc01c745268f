/** The numbers in the sentences of a screen, each as far as its last digit says. */
import assert from 'node:assert/strict'
import type { PlannedCustomer } from '../../src/core/plan/plan.ts'
import { howComputed, type Step } from '../../src/messages/how-computed.ts'
import { messages, type Code } from '../../src/messages/messages.ts'
import { say, type Language } from '../../src/messages/say.ts'

/** A number as it is shown: somewhere between these two, which its last digit leaves open. */
export type Shown = readonly [low: number, high: number]

/** The numbers in a sentence of this code, by the names that its pattern gives them. */
export function read(language: Language, code: Code, text: string): Readonly<Record<string, Shown>> {
  const names: { name: string; format: string }[] = []
  const pattern = messages[code][language].split(/(\{[^{}]*\})/).map((part) => {
    const [, name, format = ''] = part.match(/^\{(\w+)(?:, number(?:, ([^{}]+))?)?\}$/) ?? []
    if (name === undefined) return part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    names.push({ name, format })
    return '(\\S*?[\\d.,]+%?|€\\s[\\d.,-]+|[\\d.,]+\\s%)'
  })
  const found = text.match(new RegExp(`^${pattern.join('')}$`))
  assert.ok(found, `${text} does not read as ${code}`)
  return Object.fromEntries(names.map(({ name, format }, n) => [name, numberOf(language, found[n + 1]!, format)]))
}

function numberOf(language: Language, text: string, format: string): Shown {
  const [group, point] = language === 'nl' ? ['.', ','] : [',', '.']
  const plain = text
    .replaceAll(/[€%\s]/g, '')
    .replaceAll(group, '')
    .replace(point, '.')
  const value = Number(plain)
  assert.ok(Number.isFinite(value), text)
  // A count is whole; all else was rounded. Percentages drop closing zeros, so their last digit is that of the format.
  const digits = { fine: 2, percent: 0, hours: 1 }[format] ?? plain.split('.')[1]?.length ?? 0
  const half = format === '' ? 0 : 0.5 * 10 ** -digits
  const unit = text.includes('%') ? 100 : 1
  return [(value - half) / unit, (value + half) / unit]
}

export type Page = Readonly<Partial<Record<Step['code'], Readonly<Record<string, Shown>>>>>
export const pageOf = (customer: PlannedCustomer, language: Language): Page =>
  Object.fromEntries(howComputed(customer.numbers).map(({ code, values }) => [code, read(language, code, say(language, code, values))]))
