/** The words of the method, read from the one list of them that comes along. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { wordsIn, type MethodWord } from '../core/workspace/words.ts'
import { root } from './cli/data-folder.ts'

export const methodWords = async (): Promise<readonly MethodWord[]> => wordsIn(await readFile(join(root, 'WORDS.md'), 'utf8'))
