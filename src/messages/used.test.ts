/** Every sentence is said somewhere, and whatever is said on a screen is a sentence in both languages. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { test } from 'node:test'
import { messages } from './messages.ts'

const house = join(import.meta.dirname, '..')
const sources = globSync('**/*.{ts,tsx,mjs}', { cwd: house })
  .filter((path) => !path.endsWith('.test.ts') && !basename(path).startsWith('test-'))
  .map((path) => ({ path, text: readFileSync(join(house, path), 'utf8') }))
const whole = sources.map(({ text }) => text).join('\n')

/** Codes are written in full, or as a template (`screen.page.${page}`) whose end is a word of the program elsewhere. */
const begins = new Set([...whole.matchAll(/`([a-z][a-z0-9.-]*[.-])\$\{/g)].map(([, begin]) => begin ?? ''))
const words = new Set([
  // A word that is only the name of a sentence says nothing about its use.
  ...[...whole.matchAll(/['"`]([\w.-]+)(?=['"`])(?!['"`]: (?:\{|$))/gm)].map(([, word]) => word ?? ''),
  ...[...whole.matchAll(/\b([a-zA-Z][\w-]*):/g)].map(([, word]) => word ?? ''),
  ...sources.flatMap(({ path }) => path.split('/').map((part) => part.replace(/\.tsx?$/, ''))),
])
const isSaid = (code: string): boolean =>
  words.has(code) || [...begins].some((begin) => code.startsWith(begin) && ends(code.slice(begin.length)))
const ends = (end: string): boolean => isSaid(end) || end.split('.').every((word) => words.has(word))

test('every sentence is said somewhere', () => {
  assert.ok(begins.size > 40 && words.size > 3000, 'the sources were not read as they are written')
  assert.equal(isSaid('screen.nobody-says-this'), false)
  assert.deepEqual(
    Object.keys(messages).filter((code) => !isSaid(code)),
    [],
  )
})

/** Words that Dutch and English share, as these screens use them. */
const shared = new Set(
  `adventure works contact english nederlands privacy credit csv deal deals excel focus go hour id koersvast later lot mail mails matrix min moment
  no node open order orders other pareto plan product prospect prospects ring server status stop team utc website in is`.split(/\s+/),
)

test('no sentence was left in one language', () => {
  const same = Object.entries(messages).filter(
    ([, { nl, en }]) =>
      nl === en &&
      nl
        .replaceAll(/\{\w+(?:, [^{}]*)?\}|\b(?:plural|one|number|other) ?(?=[,{])|\{\w+, /g, ' ')
        .toLowerCase()
        .match(/[a-z]{2,}/g)
        ?.some((word) => !shared.has(word)),
  )
  assert.deepEqual(
    same.map(([code]) => code),
    [],
  )
})

test('a screen says nothing that only the command line and the archive say: those are not fetched (web/vite.config.ts)', () => {
  const said = sources
    .filter(({ path }) => path.startsWith('web') || basename(path).startsWith('tell-'))
    .flatMap(({ path, text }) => [...text.matchAll(/['"`](?:cli|archive)\.[a-z$]/g)].map(([code]) => `${path}: ${code}`))
  assert.deepEqual(said, [])
})

test('what a screen names or explains in an attribute is a sentence too', () => {
  const written = sources
    .filter(({ path }) => path.endsWith('.tsx'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\b(?:aria-label|title|placeholder|alt|label)="([^"]*[a-z]{2}[^"]*)"/gi)].map(([all]) => `${path}: ${all}`),
    )
  assert.deepEqual(written, [])
})
