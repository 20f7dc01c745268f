/** Words on the matrix beside its screen: the "no" of its verbs, the command line, and what can be downloaded. */
import type { Sentence } from './say.ts'

const refusals = {
  'refusal.matrix-not-measured': {
    nl: 'De matrix is nog niet gemeten: dat gebeurt na elk plan.',
    en: 'The matrix was not measured yet: that happens after each plan.',
  },
  'refusal.matrix-group-unknown': {
    nl: 'Klantgroep “{name}” staat niet in de matrix.',
    en: 'Customer group “{name}” is not in the matrix.',
  },
  'refusal.matrix-product-unknown': { nl: 'Product “{name}” staat niet in de matrix.', en: 'Product “{name}” is not in the matrix.' },
  'refusal.matrix-cell-empty': { nl: 'In deze cel is niets.', en: 'There is nothing in this cell.' },
} satisfies Record<string, Sentence>

const commands = {
  'cli.matrix': {
    nl: 'wat klantgroepen kopen: verschillen die gevonden zijn, en witte vlekken',
    en: 'what customer groups buy: differences that were found, and white spots',
  },
  'cli.matrix-group': {
    nl: 'alleen deze klantgroep; met --product: de klanten van de cel',
    en: 'only this customer group; with --product: the customers of the cell',
  },
  'cli.matrix-product': { nl: 'alleen dit product', en: 'only this product' },
  'cli.matrix-who': { nl: 'wie het koopt, of wie niet', en: 'who buys it, or who does not' },
  'cli.matrix-block': {
    nl: 'vorm een blok met deze naam van de klanten van de cel',
    en: 'form a block with this name of the customers of the cell',
  },
  'cli.matrix-shown': { nl: 'zoveel klantgroepen en producten', en: 'so many customer groups and products' },
  'cli.matrix-block-cell': {
    nl: 'een blok is van één cel: noem een klantgroep en een product',
    en: 'a block is of one cell: name a customer group and a product',
  },
} satisfies Record<string, Sentence>

const sheets = {
  'export.matrix': { nl: 'Matrix', en: 'Matrix' },
  'export.white-spots': { nl: 'Witte vlekken', en: 'White spots' },
  'export.matrix-customers': { nl: 'Klanten van een cel', en: 'Customers of a cell' },
  'export.column.product': { nl: 'Product', en: 'Product' },
  'export.column.buyers': { nl: 'Klanten die het kopen', en: 'Customers that buy it' },
  'export.column.in-group': { nl: 'Klanten van de groep', en: 'Customers of the group' },
  'export.column.penetration': { nl: 'Penetratie', en: 'Penetration' },
  'export.column.penetration-others': { nl: 'Penetratie bij anderen', en: 'Penetration among others' },
  'export.column.fit': { nl: 'Aansluiting (keer zo vaak)', en: 'Fit (times as often)' },
  'export.column.fit-low': { nl: 'Aansluiting, van', en: 'Fit, from' },
  'export.column.fit-high': { nl: 'Aansluiting, tot', en: 'Fit, to' },
  'export.column.fit-found': { nl: 'Verschil', en: 'Difference' },
  'export.column.white-customers': { nl: 'Witte vlek: klanten die het niet kopen', en: 'White spot: customers that do not buy it' },
  'export.column.white-chance': { nl: 'Deel dat het zou kopen', en: 'Share that would buy it' },
  'export.column.white-each': { nl: 'Per koper te verwachten (EUR)', en: 'Expected per buyer (EUR)' },
  'export.column.white-euro': { nl: 'Te verwachten (EUR)', en: 'To be expected (EUR)' },
  'export.column.white-low': { nl: 'Te verwachten, van (EUR)', en: 'To be expected, from (EUR)' },
  'export.column.white-high': { nl: 'Te verwachten, tot (EUR)', en: 'To be expected, to (EUR)' },
  'export.column.hours-divided': { nl: 'Uren (naar omzet verdeeld)', en: 'Hours (divided by revenue)' },
  'export.column.all-revenue': { nl: 'Omzet van alles (EUR)', en: 'Revenue of everything (EUR)' },
  'matrix.found.more': { nl: 'vaker dan anderen', en: 'more often than others' },
  'matrix.found.less': { nl: 'minder vaak dan anderen', en: 'less often than others' },
  'matrix.found.none': { nl: 'geen verschil gevonden', en: 'no difference found' },
} satisfies Record<string, Sentence>

export const matrixMessages = { ...refusals, ...commands, ...sheets }
