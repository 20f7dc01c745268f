/** Finds what is known of a person: in the tables, in what people said, and in the copies of files. */
import type { PersonPage } from '../../core/privacy/person.ts'
import { isAbout, LEAST_LETTERS, soughtOf, type Sought } from '../../core/privacy/mentions.ts'
import { refuse, type Refusal } from '../../core/refusal.ts'
import { linesAbout } from '../../intake/lines-about.ts'
import { piecesOf } from '../../store/rows/file-pieces.ts'
import { findInTables, importsWithText } from '../../store/rows/person.ts'
import type { Asked, House } from '../verb.ts'

/** `most`: lines of each file that come along; all of them are counted. */
export async function personFound(text: string, most: number, asked: Asked, house: House): Promise<PersonPage | Refusal> {
  const sought = soughtOf(text)
  if (sought === null) return refuse('person-too-short', { least: LEAST_LETTERS })
  const found = await house.store.look(asked.workspace, (tx) => findInTables(tx, sought))
  return { text, ...found, files: await inFiles(sought, most, asked, house) }
}

async function inFiles(sought: Sought, most: number, asked: Asked, house: House): Promise<PersonPage['files']> {
  const found: PersonPage['files'][number][] = []
  for (const { id, file, text } of await house.store.look(asked.workspace, importsWithText)) {
    const copy = { name: file, size: Number.MAX_SAFE_INTEGER, pieces: () => piecesOf(house.store, asked.workspace, id) }
    const { lines, first } = await linesAbout(copy, sought, most)
    if (lines > 0 || isAbout(text, sought)) found.push({ id, file, lines, first })
  }
  return found
}
