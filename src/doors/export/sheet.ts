/** A sheet: what a list screen shows as rows for a spreadsheet, told once as columns, and asked of the verb that the screen asks. */
import { isRefusal, refuse, type Refusal } from '../../core/refusal.ts'
import type { Code } from '../../messages/messages.ts'
import { isCode, say, type Language, type Values } from '../../messages/say.ts'
import type { Verb } from '../../verbs/verb.ts'

/** Empty (null) is what could not be computed. Numbers are figures of the verb, never rounded. */
export type Cell = string | number | null

/**
 * What the cells of a column are. `euro` is EUR, `hours` are hours, `share` runs from 0 to 1, `count` is whole; `day` is an ISO
 * day and `moment` an ISO moment in UTC.
 */
export type Kind = 'text' | 'number' | 'count' | 'euro' | 'hours' | 'share' | 'day' | 'moment'

/** Tells a code in the language that was asked for. */
export type Tell = {
  readonly language: Language
  readonly say: (code: Code, values?: Values) => string
  /** Of a code that came from a file or a plan; the code itself where it has no sentence. */
  readonly sayCode: (code: string, values?: Values) => string
}

export type Column<Row> = { readonly header: Code; readonly kind: Kind; readonly of: (row: Row, tell: Tell) => Cell }

/** Asks a verb; in one moment or page after page is up to the door. */
export type Ask = (verb: Verb, input: Readonly<Record<string, unknown>>) => Promise<object | Refusal>

/** The choices of a screen by the names that its verb gives them. */
export type Filters = Readonly<Record<string, string>>

export type Sheet = {
  /** As it stands in an address or on the command line. */
  readonly name: string
  readonly title: Code
  /** What may be chosen: the input of its verb, without what turns pages. */
  readonly filters: readonly string[]
  readonly columns: readonly { readonly header: Code; readonly kind: Kind }[]
  /** Asks the first page; refused when that is. The rows after it come as they are taken. */
  readonly open: (ask: Ask, filters: Filters, language: Language) => Promise<OpenSheet | Refusal>
}

export type OpenSheet = {
  readonly title: string
  readonly columns: readonly { readonly header: string; readonly kind: Kind }[]
  readonly rows: AsyncIterable<readonly Cell[]>
}

type Said<Page, Row> = {
  readonly name: string
  readonly title: Code
  readonly verb: Verb
  /** Asked beside the filters, such as the length of a page. */
  readonly input?: Readonly<Record<string, unknown>>
  readonly rows: (page: Page, tell: Tell) => readonly Row[]
  /** The cursor of the page after this one; without it there is only one page. */
  readonly next?: (page: Page) => string | null
  readonly columns: readonly Column<Row>[]
}

/** Makes a sheet of what is said about it. */
export function sheet<Page extends object, Row>(said: Said<Page, Row>): Sheet {
  const filters = inputsOf(said.verb).filter((key) => key !== 'cursor' && key !== 'limit')
  return {
    name: said.name,
    title: said.title,
    filters,
    columns: said.columns,
    open: async (ask, given, language) => {
      const unknown = Object.keys(given).find((key) => !filters.includes(key))
      if (unknown !== undefined) return refuse('input-no-such-filter', { filter: unknown, filters: filters.join(', ') || '–' })
      const first = await ask(said.verb, { ...given, ...said.input })
      if (isRefusal(first)) return first
      const tell = tellIn(language)
      return {
        title: tell.say(said.title),
        columns: said.columns.map(({ header, kind }) => ({ header: tell.say(header), kind })),
        rows: rowsOf(said, ask, given, first as Page, tell),
      }
    },
  }
}

async function* rowsOf<Page extends object, Row>(said: Said<Page, Row>, ask: Ask, given: Filters, first: Page, tell: Tell) {
  for (let page: Page | null = first; page !== null;) {
    const cursor: string | null = said.next?.(page) ?? null
    // Asked while the rows before it are written.
    const asked = cursor === null ? null : ask(said.verb, { ...given, ...said.input, cursor })
    // Whoever stops reading half way does not wait for it.
    asked?.catch(() => {})
    for (const row of said.rows(page, tell)) yield said.columns.map(({ of }) => of(row, tell))
    const answer: object | Refusal | null = await asked
    // The page before it was answered in the same moment.
    if (isRefusal(answer)) throw new Error(`${said.name} broke off: ${answer.code}`)
    page = answer as Page | null
  }
}

const inputsOf = ({ input }: Verb): readonly string[] => ('shape' in input ? Object.keys(input.shape as object) : [])

function tellIn(language: Language): Tell {
  return {
    language,
    say: (code, values) => say(language, code, values),
    sayCode: (code, values) => (isCode(code) ? say(language, code, values) : code),
  }
}
