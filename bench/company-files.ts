/** The files of a company of any size, the same on every machine: what it sold, to whom, and the hours that went there. */

const MEMBERS = 40
const PRODUCTS = 120
const FIRST_DAY = Date.UTC(2025, 10, 24)

export type CompanyFile = { readonly name: string; readonly text: string }

/** Two people, five invoice lines and three hours for each customer on average, the same on every machine; the people first. */
export function filesOf(size: number): readonly CompanyFile[] {
  let seed = 7
  const chance = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
  const day = () =>
    new Date(FIRST_DAY + Math.floor(chance() * 364) * 86_400_000).toISOString().slice(0, 10).split('-').toReversed().join('-')
  const some = () => Math.floor(chance() ** 1.5 * size)
  const euro = (value: number) => value.toFixed(2).replace('.', ',')
  const file = (name: string, head: string, rows: number, row: (at: number) => string) => ({
    name,
    text: [head, ...Array.from({ length: rows }, (_, at) => row(at))].join('\r\n'),
  })
  return [
    file(
      'contacten.csv',
      'Klantnummer;Contactpersoon;Functie;E-mail',
      2 * size,
      (at) => `${10_000 + (at >> 1)};Persoon ${at};Inkoper;persoon${at}@firma${at >> 1}.nl`,
    ),
    file(
      'klanten.csv',
      'Klantnummer;Naam;Klantgroep;Accountmanager',
      size,
      (at) => `${10_000 + at};Firma ${at} B.V.;Groep ${Math.floor(chance() ** 2 * 60)};Verkoper ${at % MEMBERS}`,
    ),
    file('facturen.csv', 'Datum;Klantnummer;Factuurnummer;Artikel;Omzet;Kostprijs', 5 * size, (at) => {
      const revenue = 100 + chance() ** 3 * 4000
      return `${day()};${10_000 + some()};F${Math.floor(at / 3)};Product ${Math.floor(chance() ** 2 * PRODUCTS)};${euro(revenue)};${euro(revenue * (0.5 + 0.3 * chance()))}`
    }),
    file('uren.csv', 'Datum;Klantnummer;Medewerker;Minuten', 3 * size, () => {
      const customer = some()
      return `${day()};${10_000 + customer};Verkoper ${customer % MEMBERS};${15 * (1 + Math.floor(chance() * 6))}`
    }),
  ]
}
