/** The sample files of every format, as somebody exported them. */
import { globSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Case } from '../src/intake/test-fuzz.ts'

/** Of a larger sample the beginning is enough. */
const SAMPLE = 8_000
const folder = fileURLToPath(new URL('../examples/formats/', import.meta.url))

export const samples: readonly Case[] = globSync('**/*.*', { cwd: folder })
  .toSorted()
  .filter((name) => !/\.(?:json|txt|md|xlsx)$/.test(name) && statSync(folder + name).isFile())
  .map((name) => ({ name, bytes: readFileSync(folder + name).subarray(0, SAMPLE) }))

export const workbooks: readonly Case[] = globSync('**/*.xlsx', { cwd: folder })
  .toSorted()
  .map((name) => ({ name, bytes: readFileSync(folder + name) }))
