/** An archive: a whole workspace as one file, that anyone can read and that opens again to the same state. */

/** The form that this program writes; a newer one it does not open. */
export const ARCHIVE_FORMAT = 1

/**
 * The oldest shape of the database of which rows still fit. A migration that only adds leaves it; one that changes what rows
 * mean raises it, or teaches the opening to do the same.
 */
export const OLDEST_MIGRATION = 11

export const README_NAME = 'README.md'
export const DESCRIPTION_NAME = 'archive.json'

/** What one file in the archive must be, to the byte. `sha256` is hexadecimal. */
type Sealed = { readonly file: string; readonly bytes: number; readonly sha256: string }

/** The rows of one table, without its workspace: that is the same for all and stands in the description. */
export type ArchivedTable = Sealed & { readonly table: string; readonly columns: readonly string[]; readonly rows: number }

/** A file as it was brought in, of the import with this number; `name` is what it was called. */
export type ArchivedFile = Sealed & { readonly import: number; readonly name: string }

/** `archive.json`: by which program it was made, and everything that is in it. */
export type ArchiveDescription = {
  readonly format: number
  readonly program: string
  readonly migration: number
  /** ISO moment. */
  readonly madeAt: string
  /** Id of the workspace: the decisions vouch for each other with it. */
  readonly workspace: string
  /** How many decisions there are, and the hash of the last, in hexadecimal. */
  readonly decisions: { readonly count: number; readonly hash: string }
  readonly tables: readonly ArchivedTable[]
  readonly files: readonly ArchivedFile[]
}

/** What came back when an archive was opened. */
export type OpenedArchive = { readonly rows: number; readonly files: number; readonly decisions: number }

/** How far the making or the opening is, in a unit of its own. */
export type ArchiveProgress = (done: number, total: number) => void

const MOST_LETTERS = 80

/** Where a file stands in the archive. Its name stays recognisable, and no system sees a folder, a device or a drive in it. */
export function archivedFilePath(importNumber: number, name: string): string {
  const dot = name.lastIndexOf('.')
  const end = dot > 0 ? safe(name.slice(dot + 1)).slice(0, 10) : ''
  const begin = safe(dot > 0 ? name.slice(0, dot) : name).slice(0, MOST_LETTERS)
  return `files/${importNumber}/file-${begin === '' ? 'unnamed' : begin}${end === '' ? '' : `.${end}`}`
}

const safe = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9-]+/g, '_')
    .replace(/^_+|_+$/g, '')

export const archivedTablePath = (table: string): string => `tables/${table}.csv`

/** What an archive is called that was made at this ISO moment. */
export const archiveName = (at: string): string => `koersvast-${at.slice(0, 10)}.zip`
