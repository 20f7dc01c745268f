/** Reads the numbers under which the state knows a company: for VAT, and at the Dutch Chamber of Commerce. */

/** `NL 1234.56.789.B01` -> `NL123456789B01`; null for what is no VAT number. A Dutch one may lack its `NL`. */
export function readVat(cell: string | number | null): string | null {
  const bare = String(cell ?? '')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
  const dutch = /^(?:NL)?(\d{9}B\d{2})$/.exec(bare)
  if (dutch) return `NL${dutch[1]}`
  return /^[A-Z]{2}(?=[A-Z0-9]*\d{4})[A-Z0-9]{6,13}$/.test(bare) ? bare : null
}

/**
 * `12345678` of `12.34.56.78`, of a number whose leading zero a spreadsheet ate, or of the 12 digits that add the branch;
 * null for what is no number of the Chamber of Commerce.
 */
export function readKvk(cell: string | number | null): string | null {
  const digits = String(cell ?? '').replace(/[\s.-]/g, '')
  if (!/^\d+$/.test(digits) || /^0+$/.test(digits)) return null
  if (digits.length === 12) return digits.slice(0, 8)
  return digits.length === 7 || digits.length === 8 ? digits.padStart(8, '0') : null
}

/** Whether the text is the number of a bank account, by its own check digits. */
export function isIban(text: string): boolean {
  const bare = text.replace(/\s/g, '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(bare)) return false
  const digits = (bare.slice(4) + bare.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1
}
