/** Every sentence exists in both languages, reads as ICU and asks for the same values in both. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { messages } from './messages.ts'
import { languages } from './say.ts'

for (const [code, sentence] of Object.entries(messages)) {
  test(`${code} says the same in both languages`, () => {
    const [first, ...others] = languages.map((language) => [...valuesOf(parse(sentence[language]))].toSorted().join(' '))
    for (const other of others) assert.equal(other, first)
    for (const language of languages) assert.notEqual(sentence[language].trim(), '')
  })
}

function valuesOf(elements: readonly MessageFormatElement[]): Set<string> {
  const found = new Set<string>()
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue
    found.add(element.value)
    if (element.type === TYPE.select || element.type === TYPE.plural) {
      for (const option of Object.values(element.options)) for (const value of valuesOf(option.value)) found.add(value)
    }
    if (element.type === TYPE.tag) for (const value of valuesOf(element.children)) found.add(value)
  }
  return found
}
