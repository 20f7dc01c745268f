/** Reads the code under which a program knows somebody, so that the same one is always written the same. */
import { codeOf } from '../../core/fact/own-id.ts'
import { isIban } from './company-number.ts'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'
/** An account, a user or an opportunity of Salesforce: 3 characters for the kind, 12 of its own, and 3 that tell which of them are capitals. */
const SALESFORCE = /^(?:001|005|006)[0-9A-Za-z]{12}(?:[0-9A-Za-z]{3})?$/

/**
 * The code, or null for what is no code: a bank account is where the money goes, and several customers may share one.
 * An id of Salesforce in the short form, in which capitals matter, becomes the long form, in which they do not.
 */
export function readCode(text: string | null): string | null {
  const code = text === null ? null : codeOf(text)
  if (code === null || isIban(code)) return null
  return SALESFORCE.test(code) && /[A-Za-z]/.test(code) ? longId(code) : code
}

/** The 18 characters of an id of 15; an id of 18 as it is. */
function longId(id: string): string {
  if (id.length !== 15) return id
  const checks = [0, 5, 10].map((from) =>
    Array.from(id.slice(from, from + 5)).reduce((sum, mark, at) => (/[A-Z]/.test(mark) ? sum + (1 << at) : sum), 0),
  )
  return id + checks.map((check) => ALPHABET[check]).join('')
}
