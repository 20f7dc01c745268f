/** Where the data is: the folder of the embedded database, and the address of the server that has it open. */
import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { keyFile, keyFor, keyIn } from '../../store/open/seal.ts'

/** The checkout, or the place where the package was installed. */
export const root = join(import.meta.dirname, '..', '..', '..')

/** `KOERSVAST_DATA`, or `.koersvast` in the checkout, wherever the command is called from. */
export const dataFolder = (): string => resolve(process.env['KOERSVAST_DATA'] ?? join(root, '.koersvast'))

/** What only somebody who may read the data folder knows; null for anybody else. */
export function homeKey(): string | null {
  const folder = dataFolder()
  const key = existsSync(keyFile(folder)) ? keyIn(folder) : null
  return key && keyFor(key, 'home')
}

const addressFile = (folder: string): string => join(folder, 'address')

export const writeAddress = (folder: string, address: string): Promise<void> => writeFile(addressFile(folder), address, { mode: 0o600 })

export const forgetAddress = (folder: string): Promise<void> => rm(addressFile(folder), { force: true })

/** The address that a running server wrote down, or null. It may be of one that died: ask it before believing it. */
export async function runningAddress(): Promise<string | null> {
  try {
    return (await readFile(addressFile(dataFolder()), 'utf8')).trim()
  } catch {
    return null
  }
}
