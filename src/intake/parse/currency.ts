/** In which currency an amount is: by a column beside it, by its own sign, or by the header above it. */

/** `EUR`, `USD` and so on, in capitals as ISO 4217 has them. */
export type Currency = string

const SIGNS: Readonly<Record<string, Currency>> = { '€': 'EUR', EURO: 'EUR', "EURO'S": 'EUR', $: 'USD', US$: 'USD', '£': 'GBP' }

const ISO: ReadonlySet<Currency> = new Set(Intl.supportedValuesOf('currency'))

/** The currency that a cell names and nothing else; null when it names none, as `nvt` does. `Euro` and `€` are EUR. */
export function readCurrency(text: string | null): Currency | null {
  const plain = (text ?? '').trim().toUpperCase()
  return SIGNS[plain] ?? (ISO.has(plain) ? plain : null)
}

/** The currency whose sign stands with an amount, as in `$ 1,250.00` or `1.250,00 GBP`; null for a bare number. */
export function currencyOfAmount(cell: string | number): Currency | null {
  if (typeof cell === 'number') return null
  const found = /US\$|[€$£]|\b(?:EUR|EURO|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK)\b/i.exec(cell)
  return found === null ? null : readCurrency(found[0])
}

/** The currency that a header tells, as in `Amount (USD)`; null for most. */
export function currencyOfHeader(header: string): Currency | null {
  const found = /[([]\s*([A-Za-z]{3}|[€$£])\s*[)\]]\s*$|\b(EUR|USD|GBP|CHF)$/.exec(header.trim())
  const named = readCurrency(found?.[1] ?? found?.[2] ?? null)
  return named !== null && KNOWN.has(named) ? named : null
}

/** Three letters between brackets may be anything else: `Amount (all)` is not in Albanian lek. */
const KNOWN: ReadonlySet<Currency> = new Set(['EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'CAD', 'AUD', 'JPY', 'CNY'])
