/** The version of the program, as its package says. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './cli/data-folder.ts'

export const version: string = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version
