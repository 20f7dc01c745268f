/** The contact map on the page: what it finds, the people gone through by keys, and the same as a table. */
import { useCallback, useMemo } from 'react'
import { contactMap, type ContactMap as Drawn } from '../../core/surround/contact-map.ts'
import type { ContactRow, ContactsOfCustomer } from '../../core/surround/contacts-page.ts'
import { nameOfContact, tellBestContact, tellContactCoverage, tellKnownBy, tellKnows } from '../../messages/tell-contacts.ts'
import { useSpeech, type Speech } from '../language.tsx'
import type { TableOf } from '../ui/as-table.tsx'
import type { Point } from '../ui/chart.tsx'
import type { Look } from '../ui/look.ts'
import { Marked } from '../ui/marked.tsx'
import { Marks } from '../ui/marks.tsx'
import { useNarrow } from '../ui/narrow.ts'
import { Picture } from '../ui/picture.tsx'
import { PictureFoot } from '../ui/picture-foot.tsx'
import type { Mark } from '../ui/save-picture.ts'
import styles from './contact-map.module.css'
import { contactPicture, ELSEWHERE, heightsOf, OURS, THERE } from './contact-picture.ts'

/** As many people as can be read at once; on a phone there is no room for whom they know elsewhere, so that is told under their name. */
const fitting = { wide: { ours: 8, there: 12, elsewhere: 12 }, narrow: { ours: 6, there: 8, elsewhere: 0 } } as const

/** What is found stands above the picture; where nobody knows anybody only that is said. */
export function ContactMap({ contacts: { rows, coverage } }: { readonly contacts: ContactsOfCustomer }) {
  const { language } = useSpeech()
  const narrow = useNarrow()
  const map = useMemo(() => contactMap(rows, fitting[narrow ? 'narrow' : 'wide']), [rows, narrow])
  const [title = '', ...more] = tellContactCoverage(language, coverage)
  const best = tellBestContact(language, rows)
  return (
    <section className={styles['map']}>
      <h3>
        <Marked text={title} />
      </h3>
      {best !== null && <p>{best}</p>}
      {more.map((told) => (
        <p key={told}>{told}</p>
      ))}
      {map !== null && <People map={map} rows={rows} narrow={narrow} title={title} />}
    </section>
  )
}

type Props = { readonly map: Drawn; readonly rows: readonly ContactRow[]; readonly narrow: boolean; readonly title: string }

function People({ map, rows, narrow, title }: Props) {
  const speech = useSpeech()
  const { say } = speech
  const words = useMemo(
    () => ({
      ours: say('screen.contacts.map.ours'),
      there: say('screen.contacts.map.there'),
      elsewhere: say('screen.contacts.map.elsewhere'),
      unseen: (people: number) => say('screen.contacts.map.unseen', { people }),
    }),
    [say],
  )
  const heights = useMemo(() => heightsOf(map, narrow, words), [map, narrow, words])
  const option = useCallback((look: Look, width: number) => contactPicture(map, heights, words, look, width), [map, heights, words])
  const marks = marksOf(map, speech)
  const picture = { option, height: heights.all, label: say('screen.contacts.map'), file: 'contacts', title, marks }
  const walk = [OURS, THERE, ELSEWHERE].flatMap((series) => map[series].map((_, index) => ({ series, index })))
  return (
    <figure className={styles['people']}>
      <Picture {...picture} hint={(point) => hintOf(map, point, speech)} walk={walk} />
      <figcaption>
        <Marks marks={marks} />
        {map.left > 0 && <p>{say('screen.contacts.map.left', { people: map.left })}</p>}
        <PictureFoot picture={picture} table={tableOf(rows, speech)} />
      </figcaption>
    </figure>
  )
}

/** Only what is drawn is explained. */
function marksOf({ ties, there }: Drawn, { say }: Speech): readonly Mark[] {
  const marks = [
    { text: say('screen.contacts.map.mark.best'), colour: 'line', form: 'line', drawn: ties.some(({ best }) => best) },
    { text: say('screen.contacts.map.mark.warm'), colour: 'ink', form: 'line', drawn: ties.some(({ warm, best }) => warm && !best) },
    { text: say('screen.contacts.map.mark.other'), colour: 'grey', form: 'line', drawn: ties.some(({ warm }) => !warm) },
    { text: say('screen.contacts.map.mark.open'), colour: 'paper', form: 'dot', drawn: there.some(({ warm }) => !warm) },
  ] as const
  return marks.filter(({ drawn }) => drawn)
}

/** Who it is, and whom they know or who knows them. */
function hintOf({ ours, there, elsewhere, ties }: Drawn, { series, index }: Point, { say, language }: Speech): readonly string[] {
  const contacts = (found: readonly (number | undefined)[]) =>
    found.flatMap((at) => (there[at ?? -1] ? [nameOfContact(there[at ?? -1]!.row)] : [])).join(', ')
  if (series === OURS) {
    const own = ties.filter(({ what, from }) => what === 'ours' && from === index)
    const [knows, knew] = [true, false].map((is) => contacts(own.filter(({ warm }) => warm === is).map(({ to }) => to)))
    return [
      ours[index]?.name ?? '',
      ...(knows ? [say('screen.contacts.map.ours-knows', { names: knows })] : []),
      ...(knew ? [say('screen.contacts.map.ours-knew', { names: knew })] : []),
    ]
  }
  if (series === ELSEWHERE) {
    const { name = '', at = null } = elsewhere[index] ?? {}
    const names = contacts(ties.filter(({ what, to }) => what === 'elsewhere' && to === index).map(({ from }) => from))
    return [name, ...(at === null ? [] : [at]), say('screen.contacts.map.known-by', { names })]
  }
  const row = there[index]?.row
  if (row === undefined) return []
  const known = row.knownBy.length === 0 ? [say('screen.contacts.nobody')] : row.knownBy.map((one) => tellKnownBy(language, one))
  return [nameOfContact(row), ...(row.post === null ? [] : [row.post]), ...known, ...row.knows.map((one) => tellKnows(language, one))]
}

const tableOf = (rows: readonly ContactRow[], { say, language, hours }: Speech): TableOf => ({
  columns: [
    { key: 'person', name: say('screen.contacts.column.person') },
    { key: 'post', name: say('screen.contacts.column.post') },
    { key: 'known', name: say('screen.contacts.column.met-by') },
    { key: 'warmth', name: say('screen.surround.column.warmth'), number: true },
    { key: 'knows', name: say('screen.contacts.column.knows') },
  ],
  rows: rows.flatMap((row, at) =>
    (row.knownBy.length === 0 ? [null] : row.knownBy).map((one, nth) => ({
      key: `${at} ${nth}`,
      cells: [
        nameOfContact(row),
        row.post,
        one === null ? say('screen.contacts.nobody') : tellKnownBy(language, one),
        one?.warmth == null ? '–' : hours(one.warmth),
        nth === 0 && row.knows.map((other) => <div key={`${other.name} ${other.at}`}>{tellKnows(language, other)}</div>),
      ],
    })),
  ),
})
