/** The server's files where installing left something to do: links that packages cannot hold, folders that others may not enter. */
import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { isReachable, restoreLinks } from './native.ts'
import { temporaryFolder } from './test-folder.ts'

test('links that an install script should have made are made, and twice is harmless', (t) => {
  const { folder, remove } = temporaryFolder()
  t.after(remove)
  mkdirSync(join(folder, 'native', 'lib'), { recursive: true })
  writeFileSync(join(folder, 'native', 'lib', 'libx.so.1.2'), 'x')
  writeFileSync(
    join(folder, 'native', 'pg-symlinks.json'),
    JSON.stringify([{ source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so.1' }]),
  )
  restoreLinks(folder)
  restoreLinks(folder)
  assert.equal(readFileSync(join(folder, 'native', 'lib', 'libx.so.1'), 'utf8'), 'x')
})

test('a folder below one that only its owner may enter cannot be reached by another user', (t) => {
  const { folder, remove } = temporaryFolder()
  t.after(remove)
  const native = join(folder, 'native')
  mkdirSync(join(native, 'bin'), { recursive: true, mode: 0o755 })
  writeFileSync(join(native, 'bin', 'postgres'), '', { mode: 0o755 })
  assert.equal(isReachable(native, 65534), false)
  chmodSync(folder, 0o711)
  assert.equal(isReachable(native, 65534), true)
  chmodSync(join(native, 'bin', 'postgres'), 0o700)
  assert.equal(isReachable(native, 65534), false)
})
