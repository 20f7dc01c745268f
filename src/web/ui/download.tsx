/** What a list shows as a file, for a spreadsheet: two quiet links, one for each form of file. */
import { useSpeech } from '../language.tsx'
import { pathOf } from '../call.ts'
import styles from './download.module.css'

type Props = {
  /** The name of the sheet, as `koersvast export` knows it. */
  readonly sheet: string
  /** What is downloaded, for who hears the link by itself. */
  readonly what: string
  /** What is chosen on the screen, by the names of its verb. */
  readonly filters?: Readonly<Record<string, string | number | boolean | null | undefined>>
  /** What it is stands beside it, where a page has more than one. */
  readonly named?: boolean
  /** There is nothing to download. */
  readonly nothing?: boolean
}

const forms = ['csv', 'xlsx'] as const

export function Download({ sheet, what, filters = {}, named = false, nothing = false }: Props) {
  const { say, language } = useSpeech()
  return (
    <p className={styles['download']} data-nothing={nothing}>
      <span>{named ? say('screen.download.named', { what }) : say('screen.download')}</span>
      {forms.map((form) => {
        const format = say(`screen.download.${form}`)
        const label = say('screen.download.this', { what, format })
        return nothing ? (
          <a key={form} role="link" aria-disabled="true" aria-label={label}>
            {format}
          </a>
        ) : (
          <a
            key={form}
            className="text-link"
            href={pathOf(`export/${sheet}.${form}`, { ...filters, language })}
            download
            aria-label={label}
          >
            {format}
          </a>
        )
      })}
    </p>
  )
}
