/** Names of companies, towns, people and products that sound Dutch and belong to nobody. */

export type Sector = {
  readonly name: string
  readonly margin: number
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** `margin`: euro a year that hours can cause at the median customer of the sector. */
export const sectors: readonly Sector[] = [
  { name: 'Verpakking', margin: 2600, before: ['Verpakkingsindustrie', 'Kartonnage'], after: ['Verpakkingen', 'Emballage', 'Packaging'] },
  { name: 'Zuivel', margin: 3400, before: ['Zuivelfabriek', 'Coöperatie'], after: ['Zuivel', 'Kaas', 'Dairy'] },
  { name: 'Bakkerij', margin: 1200, before: ['Bakkerij', 'Banketfabriek'], after: ['Brood', 'Patisserie', 'Beschuit'] },
  { name: 'Vlees en vis', margin: 1900, before: ['Vleeswarenfabriek', 'Visverwerking'], after: ['Vleeswaren', 'Vis', 'Pluimvee'] },
  { name: 'Kunststof', margin: 2200, before: ['Kunststoffabriek', 'Spuitgieterij'], after: ['Kunststoffen', 'Plastics', 'Extrusie'] },
  { name: 'Agrarisch', margin: 1500, before: ['Loonbedrijf', 'Kwekerij'], after: ['Agro', 'Landbouwtechniek', 'Zaden'] },
  { name: 'Logistiek', margin: 1700, before: ['Transportbedrijf', 'Expeditie'], after: ['Logistiek', 'Warehousing', 'Transporttechniek'] },
  { name: 'Farma', margin: 5200, before: ['Laboratorium', 'Instituut'], after: ['Farma', 'Diagnostica', 'Medische techniek'] },
]

const families = [
  'De Boër', 'Van Vliet', 'Jansen', 'Hoekstra', 'Ten Broeke', 'Van der Heijden', 'Pietersma', 'Schouten', 'De Groot', 'Van den Berg', 'Kuipers', 'Dijkstra', 'Smeets', 'Vermeulen', 'Van Dongen', 'Meijer', 'Bosch',
  'Kramer', 'Hermans', 'Van Rooij', 'Wolters', 'Peeters', 'De Wit', 'Brouwer', 'Koster', 'Van Loon', 'Aerts', 'Thönissen', 'Daniëls', 'Noordhoek', '’t Hart', 'Van ’t Hof', 'Crèmers', 'Verhoeven', 'Postma', 'Zijlstra',
  'Van Beek', 'Kok', 'Huisman', 'Geurts', 'Maassen', 'Reünis', 'Van Gelder', 'Lokhorst', 'Oosterveld', 'Timmerman', 'Van Es', 'Wiersma', 'Blok', 'Hendriks',
] // prettier-ignore

const towns = [
  'Eindhoven', 'Tilburg', 'Breda', '’s-Hertogenbosch', 'Helmond', 'Oss', 'Roosendaal', 'Venlo', 'Weert', 'Deventer', 'Zwolle', 'Hengelo', 'Enschede', 'Apeldoorn', 'Ede', 'Doetinchem', 'Nijmegen', 'Gorinchem', 'Barneveld',
  'Heerenveen', 'Sneek', 'Emmen', 'Hoogeveen', 'Alkmaar', 'Zaandam', 'Hoorn', 'Gouda', 'Schiedam', 'Dordrecht', 'Goes', 'Terneuzen', 'Bergeijk',
] // prettier-ignore

const first = ['Joost', 'Marleen', 'René', 'Fatima', 'Sander', 'Ingrid', 'Daniëlle', 'Wouter', 'Esmée', 'Bram', 'Yasmin', 'Koen']
const last = ['van Dijk', 'Peters', 'Willemsen', 'El Amrani', 'de Ruiter', 'Bakker', 'Visser', 'Mulder', 'van der Meer', 'Scholten']

export const products = [
  'Transportband',
  'Doseerunit',
  'Vulkop',
  'Sealbalk',
  'Onderhoudsset',
  'Besturingskast',
  'Reserveonderdelen',
  'Inspectiecamera',
  'Palletiseerarm',
  'Montage op locatie',
  'Keuring',
  'Snijmes, gehard',
]

const forms = ['B.V.', 'B.V.', 'B.V.', 'V.O.F.', 'N.V.', 'Groep B.V.', '& Zn. B.V.']

export const townOf = (chance: number): string => towns[Math.floor(chance * towns.length)]!

/** A company name; beyond the first few hundred a town or a number keeps names apart. */
export function nameOf(sector: Sector, chance: () => number, at: number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(chance() * list.length)]!
  const family = pick(families)
  const core = chance() < 0.4 ? `${pick(sector.before)} ${family}` : `${family} ${pick(sector.after)}`
  const place = at % 3 === 0 ? ` ${pick(towns)}` : ''
  return `${core}${place} ${pick(forms)}${at >= 1000 ? ` (${at})` : ''}`
}

export const memberNames = (count: number): readonly string[] =>
  Array.from(
    { length: count },
    (_, j) => `${first[j % first.length]!} ${last[(j + Math.floor(j / first.length)) % last.length]!}${j >= 60 ? ` ${j}` : ''}`,
  )
