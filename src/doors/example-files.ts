/** Finds the files of an example company beside the program. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { examples } from '../core/workspace/examples.ts'
import { fileOf, type File } from '../intake/file.ts'
import { root } from './cli/data-folder.ts'

export async function exampleFiles(code: string): Promise<readonly File[] | null> {
  const example = examples.find((one) => one.code === code)
  if (!example) return null
  return Promise.all(example.files.map(async (name) => fileOf(name, await readFile(join(root, 'examples', code, name)))))
}
