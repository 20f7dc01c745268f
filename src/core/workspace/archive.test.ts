/** The place of a file in an archive, whatever it was called. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { archivedFilePath } from './archive.ts'

test('a file keeps a name that people know it by', () => {
  assert.equal(archivedFilePath(3, 'Facturen maart 2026.csv'), 'files/3/file-Facturen_maart_2026.csv')
  assert.equal(archivedFilePath(3, 'Ångström & Zn.xlsx'), 'files/3/file-Angstrom_Zn.xlsx')
  assert.equal(archivedFilePath(3, '../../etc/passwd'), 'files/3/file-unnamed.etc_passwd')
  assert.equal(archivedFilePath(3, 'C:\\CON'), 'files/3/file-C_CON')
  assert.equal(archivedFilePath(3, '.htaccess'), 'files/3/file-htaccess')
  assert.equal(archivedFilePath(3, '日本'), 'files/3/file-unnamed')
})

test('no name becomes a way out, a device or a hidden file, and each import has a place of its own', () => {
  fc.assert(
    fc.property(fc.nat(), fc.string({ unit: 'binary', maxLength: 300 }), (number, name) => {
      const path = archivedFilePath(number, name)
      assert.match(path, new RegExp(`^files/${number}/file-[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)?$`))
      assert.ok(path.length < 130)
    }),
  )
})
