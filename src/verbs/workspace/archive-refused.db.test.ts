/** When anything in an archive is not what it was, nothing of it comes in, and a sentence says what and where. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../core/refusal.ts'
import { compute } from '../../doors/clock/compute.ts'
import { openArchive } from './open-archive.ts'
import { withMove } from './test-archive.ts'
import { repacked, unpacked, type Contents } from './test-zip.ts'

const { lived } = withMove(compute)

type Description = {
  format: number
  migration: number
  program: string
  decisions: object
  tables: { table: string; columns: string[]; rows: number; bytes: number }[]
}

/** Changes what the description says of itself. */
const described = (contents: Contents, change: (description: Description) => void) => {
  const description = JSON.parse(contents.get('archive.json')?.toString() ?? '') as Description
  change(description)
  return contents.set('archive.json', Buffer.from(JSON.stringify(description)))
}

/** One letter of a file becomes another. */
function altered(contents: Contents, file: string, was: string, is: string): Contents {
  const text = contents.get(file)?.toString() ?? ''
  assert.ok(text.includes(was), `${file} has ${was}`)
  return contents.set(file, Buffer.from(text.replace(was, is)))
}

test('an archive in which anything is not what it was is refused with what and where, and nothing is left of it', async () => {
  const { fresh, archive } = await lived()
  const broken: readonly [string, (contents: Contents) => Contents | Promise<Buffer>][] = [
    ['archive-file-changed tables/customer.csv', (all) => altered(all, 'tables/customer.csv', 'Jansen', 'Janssn')],
    ['archive-file-changed files/1/file-facturen_maart.csv', (all) => altered(all, 'files/1/file-facturen_maart.csv', '100', '900')],
    ['not-an-archive', (all) => all.set('../../etc/passwd', Buffer.from('x'))],
    ['archive-entry-unknown tables/extra.csv', (all) => all.set('tables/extra.csv', Buffer.from('x'))],
    ['archive-file-missing tables/saying.csv', (all) => (all.delete('tables/saying.csv'), all)],
    ['archive-newer 9.9', (all) => described(all, (said) => void Object.assign(said, { format: 2, program: '9.9', tables: 'other' }))],
    ['archive-newer 9.9', (all) => described(all, (said) => void Object.assign(said, { migration: 999, program: '9.9' }))],
    ['archive-older 0.0', (all) => described(all, (said) => void Object.assign(said, { migration: 3, program: '0.0' }))],
    ['archive-rows-misfit tables/workspace.csv', (all) => described(all, ({ tables }) => void Object.assign(tables[0] ?? {}, { rows: 2 }))],
    ['archive-too-large 137438953472', (all) => described(all, ({ tables }) => void Object.assign(tables[0] ?? {}, { bytes: 2 ** 38 }))],
    ['archive-file-changed archive.json', (all) => described(all, ({ tables }) => void tables.push(...tables.slice(0, 1)))],
    ['archive-file-changed archive.json', (all) => described(all, (said) => void Object.assign(said, { tables: [{}] }))],
    ['not-an-archive', (all) => (all.delete('archive.json'), all)],
    ['not-an-archive', (all) => all.set('archive.json', Buffer.from('{'))],
    ['archive-log-broken 5', (all) => described(all, (said) => void Object.assign(said, { decisions: { count: 4, hash: '' } }))],
    [
      'archive-rows-misfit tables/customer.csv',
      (all) => described(all, ({ tables }) => void tables.find(({ table }) => table === 'customer')?.columns.push('nothing')),
    ],
  ]
  for (const [expected, change] of broken) {
    const changed = await change(await unpacked(archive))
    const bytes = Buffer.isBuffer(changed) ? changed : await repacked(changed)
    const code = await fresh.open(bytes)
    if (expected.startsWith('archive-log-broken')) assert.match(code, /^archive-log-broken \d+$/)
    else assert.equal(code, expected)
    assert.deepEqual(await fresh.filled(), [], expected)
  }
  assert.equal(await fresh.open(archive), 'opened', 'the archive itself was good, so that this means something')
})

test('whoever seals a change anew is still found out by what the rows must be', async () => {
  const { fresh, archive } = await lived()
  const resealed = async (file: string, was: string, is: string) =>
    fresh.open(await repacked(altered(await unpacked(archive), file, was, is), { seal: true }))
  assert.equal(await resealed('tables/decision.csv', 'agreed-long-ago', 'agreed-yesterday'), 'archive-log-broken 1')
  assert.match(await resealed('tables/saying.csv', 'De klant belde', 'De klant zweeg'), /^archive-log-broken \d+$/)
  assert.equal(await resealed('tables/touch.csv', 'visit', 'vasit'), 'archive-rows-misfit tables/touch.csv')
  assert.equal(await resealed('tables/plan.csv', '2025-12-31', '2025-99-31'), 'archive-rows-misfit tables/plan.csv')
  assert.equal(await resealed('tables/member.csv', '\n', '\n"'), 'archive-rows-misfit tables/member.csv')
  assert.deepEqual(await fresh.filled(), [])
})

test('half an archive, no archive and two at once are refused', async () => {
  const { fresh, archive } = await lived()
  for (const bytes of [archive.subarray(0, archive.length >> 1), archive.subarray(100), Buffer.from('PK'), Buffer.alloc(0)]) {
    assert.equal(await fresh.open(bytes), 'not-an-archive')
  }
  const answer = await fresh.ask(openArchive, { files: [{ bytes: archive }, { bytes: archive }] })
  assert.equal(isRefusal(answer) && answer.code, 'archive-one-at-a-time')
  assert.deepEqual(await fresh.filled(), [])
})

test('an entry that unfolds to more than it says is stopped while it unfolds', async () => {
  const { fresh, archive } = await lived()
  const file = 'files/1/file-facturen_maart.csv'
  const contents = (await unpacked(archive)).set(file, Buffer.alloc(100 << 20))
  // The list of contents may lie as well: then the library stops it, at the size that it was told.
  for (const lie of [null, 10]) {
    const bytes = await repacked(new Map(contents), { lie: lie === null ? null : { file, size: lie } })
    assert.ok(bytes.length < 1 << 20)
    assert.equal(await fresh.open(bytes), `archive-file-changed ${file}`)
  }
  assert.deepEqual(await fresh.filled(), [])
})
