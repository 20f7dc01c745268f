/** What is in an archive is read no further than was agreed. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { openZip, readSealed, type OpenZip } from './unpack-archive.ts'
import { repacked } from './test-zip.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const broken = (file: string): never => {
  throw new Error(`broken ${file}`)
}

test('an entry without end is read one piece too far, and no more', async () => {
  const asked: number[] = []
  let stopped = false
  const zip: OpenZip = {
    names: ['bomb'],
    sizeOf: () => 10,
    read: async function* () {
      try {
        for (let piece = 1; ; piece += 1) {
          asked.push(piece)
          yield Buffer.alloc(10)
        }
      } finally {
        stopped = true
      }
    },
  }
  const got: number[] = []
  const reading = async () => {
    for await (const piece of readSealed(zip, { file: 'bomb', bytes: 30, sha256: sha256(Buffer.alloc(30)) }, broken)) got.push(piece.length)
  }
  await assert.rejects(reading, /broken bomb/)
  assert.deepEqual([got, asked, stopped], [[10, 10, 10], [1, 2, 3, 4], true])
})

test('fewer bytes, other bytes and bytes that do not unfold are broken; the right ones are not', async () => {
  const right = Buffer.from('de hele tekst, met genoeg letters om in te pakken: aaaaaaaaaaaaaaaaaaaa')
  const packed = await repacked(new Map([['a.csv', right]]))
  const opened = async (bytes: Buffer) => {
    const zip = await openZip({
      size: bytes.length,
      part: async function* (from, to) {
        if (to > from) yield bytes.subarray(from, to)
      },
    })
    assert.ok(zip)
    return zip
  }
  const read = async (bytes: Buffer, agreed: Buffer) =>
    Buffer.concat(
      await Array.fromAsync(readSealed(await opened(bytes), { file: 'a.csv', bytes: agreed.length, sha256: sha256(agreed) }, broken)),
    )
  assert.deepEqual(await read(packed, right), right)
  await assert.rejects(read(packed, Buffer.concat([right, right])), /broken a\.csv/)
  await assert.rejects(read(packed, Buffer.from(right).fill('x', 0, 1)), /broken a\.csv/)
  const begins = packed.indexOf('a.csv') + 'a.csv'.length
  await assert.rejects(read(Buffer.from(packed).fill(0xff, begins, begins + 8), right), /broken a\.csv/)
})

test('two entries of one name are no archive', async () => {
  const packed = await repacked(
    new Map([
      ['a.csv', Buffer.from('a')],
      ['b.csv', Buffer.from('b')],
    ]),
  )
  const twice = Buffer.from(packed.toString('latin1').replaceAll('b.csv', 'a.csv'), 'latin1')
  const part = async function* (from: number, to: number) {
    if (to > from) yield twice.subarray(from, to)
  }
  assert.equal(await openZip({ size: twice.length, part }), null)
})
