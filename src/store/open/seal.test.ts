/** What is sealed opens with the same key and for the same thing only, and the key is its owner's alone. */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { keyFile, keyIn, sealWith } from './seal.ts'

const seal = sealWith(Buffer.alloc(32, 1))

test('a secret comes back for what it was sealed for, and is never the same twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (secret, about) => {
      const sealed = seal.close(secret.toWellFormed(), about)
      assert.equal(seal.open(sealed, about), secret.toWellFormed())
      assert.notEqual(seal.close(secret, about), sealed)
      assert.equal(seal.open(sealed, `${about}.`), null)
      assert.equal(sealWith(Buffer.alloc(32, 2)).open(sealed, about), null)
    }),
  )
})

test('a secret that was changed, cut off or never sealed does not open', () => {
  const sealed = Buffer.from(seal.close('https://example.com/geheim.ics', 'feed 1'), 'base64')
  fc.assert(
    fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const changed = Buffer.from(sealed)
      changed[at] = (changed[at] ?? 0) ^ change
      assert.equal(seal.open(changed.toString('base64'), 'feed 1'), null)
      assert.equal(seal.open(sealed.subarray(0, at).toString('base64'), 'feed 1'), null)
    }),
  )
  assert.equal(seal.open('geen geheim', 'feed 1'), null)
})

test('the key is made once, is nobody else’s to read, and what is no key is said to be none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'koersvast-key-'))
  try {
    const key = keyIn(folder)
    assert.equal(key?.length, 32)
    assert.deepEqual(keyIn(folder), key)
    if (process.platform !== 'win32') assert.equal(statSync(keyFile(folder)).mode & 0o777, 0o600)
    const before = readFileSync(keyFile(folder), 'utf8')
    writeFileSync(keyFile(folder), before.slice(2))
    assert.equal(keyIn(folder), null)
    assert.equal(readFileSync(keyFile(folder), 'utf8'), before.slice(2), 'what is there is left alone')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
