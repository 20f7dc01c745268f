/** Secrets that must be read again, such as the address of a private calendar: sealed with a key that is no part of the database. */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type Seal = {
  /** `about` says what the secret belongs to: sealed for one thing it does not open for another. */
  readonly close: (secret: string, about: string) => string
  /** Null when it was sealed with another key or about something else, or was changed. */
  readonly open: (sealed: string, about: string) => string | null
  /** The same for the same text about the same thing, and telling nothing of the text to whoever lacks the key. */
  readonly fingerprint: (text: string, about: string) => string
}

const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

export const keyFile = (folder: string): string => join(folder, 'key')

/** The key in the data folder, which only its owner may read; made when there is none. Null when what is there is no key. */
export function keyIn(folder: string): Uint8Array | null {
  const file = keyFile(folder)
  if (!existsSync(file)) writeFileSync(file, randomBytes(KEY_BYTES).toString('hex'), { flag: 'wx', mode: 0o600 })
  try {
    const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex')
    return key.length === KEY_BYTES ? key : null
  } catch {
    return null
  }
}

/** A key of its own for one purpose, from which the key in the folder cannot be found (HKDF, RFC 5869); as hexadecimal text. */
export const keyFor = (key: Uint8Array, purpose: string): string =>
  Buffer.from(hkdfSync('sha256', key, '', `koersvast ${purpose}`, KEY_BYTES)).toString('hex')

const FINGERPRINT_LETTERS = 24

/** AES-256-GCM with a nonce of its own each time; fingerprints are HMAC-SHA-256. */
export const sealWith = (key: Uint8Array): Seal => ({
  close: (secret, about) => {
    const nonce = randomBytes(NONCE_BYTES)
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about))
    const bytes = [cipher.update(secret, 'utf8'), cipher.final()]
    return Buffer.concat([nonce, cipher.getAuthTag(), ...bytes]).toString('base64')
  },
  open: (sealed, about) => {
    const bytes = Buffer.from(sealed, 'base64')
    const [nonce, tag] = [bytes.subarray(0, NONCE_BYTES), bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES)]
    if (tag.length < TAG_BYTES) return null
    try {
      const cipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about)).setAuthTag(tag)
      return cipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + cipher.final('utf8')
    } catch {
      return null
    }
  },
  fingerprint: (text, about) => createHmac('sha256', key).update(`${about}\n${text}`).digest('hex').slice(0, FINGERPRINT_LETTERS),
})
