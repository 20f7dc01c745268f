/** Every sentence exists in both languages, reads as ICU and asks for the same values in both. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { IntlMessageFormat } from 'intl-messageformat'
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { messages } from './messages.ts'
import { isCode, languages, locales, say } from './say.ts'

for (const [code, sentence] of Object.entries(messages)) {
  test(`${code} says the same in both languages`, () => {
    const [first, ...others] = languages.map((language) => [...valuesOf(parse(sentence[language]))].toSorted().join(' '))
    for (const other of others) assert.equal(other, first)
    for (const language of languages) assert.notEqual(sentence[language].trim(), '')
  })
}

test('a sentence with nothing to fill in reads as if it were compiled', () => {
  const plain = Object.entries(messages).filter(([, sentence]) => valuesOf(parse(sentence.en)).size === 0)
  assert.ok(plain.length > 500)
  for (const [code, sentence] of plain) {
    for (const language of languages) {
      if (isCode(code)) assert.equal(say(language, code), new IntlMessageFormat(sentence[language], locales[language]).format())
    }
  }
})

test('a block that has no name yet is not called by its id', () => {
  for (const language of languages) {
    const facts = { block: 'b0', item: 'c9', what: 'Jansen', name: 'b0', named: 'no', blocks: 'Slagers', unnamed: 'yes' }
    for (const code of ['block-forming-already', 'block-item-elsewhere', 'blocks-in-a-circle'] as const) {
      const sentence = say(language, `refusal.${code}`, facts)
      assert.match(sentence, /geen naam|no name/)
      assert.doesNotMatch(sentence, /b0/)
    }
  }
})

/** Codes and the values that come with them, wherever they are written down in full. */
const calls = {
  'refusal.': /\b(?:refuse|blocked|fail)\('([a-z-]+)'(?:, \{([^{}]*)\})?\)/g,
  'finding.': /\bsay\('([a-z-]+)'(?:, \{([^{}]*)\})?\)/g,
}
const house = join(import.meta.dirname, '..')
const given = globSync('{core,intake,verbs,doors,store,outside}/**/*.ts', { cwd: house })
  .filter((path) => !path.endsWith('.test.ts'))
  .flatMap((path) =>
    Object.entries(calls).flatMap(([prefix, call]) =>
      [...readFileSync(join(house, path), 'utf8').matchAll(call)].map(([, code, facts = '']) => ({
        path,
        code: `${prefix}${code}`,
        values: facts.split(',').map((fact) => fact.split(':')[0]?.trim() ?? ''),
      })),
    ),
  )

test('the check below sees the refusals and the findings', () => {
  assert.ok(given.filter(({ code }) => code.startsWith('refusal.')).length > 35)
  assert.ok(given.filter(({ code }) => code.startsWith('finding.')).length > 10)
})

for (const { path, code, values } of given) {
  test(`${path} gives ${code} what its sentence names`, () => {
    assert.ok(isCode(code), 'it has no sentence')
    assert.deepEqual(
      [...valuesOf(parse(messages[code].nl))].filter((value) => !values.includes(value)),
      [],
    )
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
