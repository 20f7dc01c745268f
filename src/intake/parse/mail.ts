/** Reads an address of mail out of a cell, in small letters; null where there is none. Of several the first. */

export function readMail(cell: string | null): string | null {
  for (const part of (cell ?? '').split(/[\s;,<>()"']+/)) {
    const address = part.replace(/^mailto:/i, '').toLowerCase()
    if (/^[^@/:]{1,64}@[^@/:]{1,255}$/.test(address)) return address
  }
  return null
}
