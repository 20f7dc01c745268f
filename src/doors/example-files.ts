/** Finds the files of an example company beside the program. */
import { join } from 'node:path'
import { examples } from '../core/workspace/examples.ts'
import type { File } from '../core/fact/file.ts'
import { fileAt } from './cli/read-files.ts'
import { root } from './cli/data-folder.ts'

export async function exampleFiles(code: string): Promise<readonly File[] | null> {
  const example = examples.find((one) => one.code === code)
  if (!example) return null
  return Promise.all(example.files.map((name) => fileAt(join(root, 'examples', code, name))))
}
