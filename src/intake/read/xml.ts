/** Reads XML as a stream: elements by their local names, whatever their prefixes, and nothing that could unfold. */
import { SaxesParser } from 'saxes'
import type { File } from '../../core/fact/file.ts'
import { beginningOf } from '../file.ts'
import { breathe, Unreadable } from './table.ts'
import { readText, type Text } from './text.ts'

/** The reason when a document defines entities, nests deeper or writes longer texts than any honest one. */
export const XML_BOMB = 'xml-bomb'

/** An audit file nests some ten deep. */
const DEEPEST = 32
/** Characters in one text, comment or tag. */
const LONGEST = 10 << 20
/** Letters that should not be there and are read all the same; a document with more is no document. */
const SLIPS = 10_000
/** Bytes before the first element: a declaration and some comments. */
const BEGINNING = 1 << 16
/** What the parser is given at once: larger pieces make it keep more memory and win no time. */
const PIECE = 1 << 16

/** A document whose first tag was seen. Names are local: `xaf:auditfile` is `auditfile`. */
export type Xml = {
  readonly text: Text
  /** The comments before the first tag. */
  readonly comments: readonly string[]
  /** The first tag, as it is written, and its local name; part of a document may begin with an end tag. */
  readonly first: { readonly tag: string; readonly name: string; readonly closing: boolean }
  /** Characters before the first tag. */
  readonly skip: number
}

export type Listener = {
  /** `depth` is 1 for the root. */
  readonly open: (name: string, depth: number) => void
  /** `text` is what stood directly in the element behind its last child, untrimmed: for a leaf all of it. */
  readonly close: (name: string, depth: number, text: string) => void
  readonly comment?: (text: string) => void
}

/** Part of a document lacks the tags around it. */
export type Frame = {
  /** Tags to read before the first. */
  readonly before: string
  /** Local names of the elements in which the text may end without closing them. */
  readonly mayEndIn: ReadonlySet<string>
}

/** Looks at the beginning of a document; null when it has no tag. Throws Unreadable with XML_BOMB when it has a DOCTYPE. */
export async function openXml(file: File): Promise<Xml | null> {
  const text = await readText(file)
  const beginning = new TextDecoder().decode(await beginningOf(text.utf8(), BEGINNING), { stream: true })
  const comments: string[] = []
  let at = 0
  for (;;) {
    at += /^\s*/.exec(beginning.slice(at))?.[0].length ?? 0
    const comment = beginning.startsWith('<!--', at)
    const end = comment ? '-->' : '?>'
    if (!comment && !beginning.startsWith('<?', at)) break
    const until = beginning.indexOf(end, at + (comment ? 4 : 2))
    if (until < 0) return null
    if (comment) comments.push(beginning.slice(at + 4, until))
    at = until + end.length
  }
  const rest = beginning.slice(at, at + 1_000)
  // A page calls itself HTML; that defines nothing.
  if (/^<!doctype(?!\s+html\b)/i.test(rest)) throw new Unreadable(XML_BOMB, 1)
  const tag = /^<(\/?)([^\s/>!?]+)/.exec(rest)
  return tag?.[2] === undefined
    ? null
    : { text, comments, skip: at, first: { tag: tag[2], name: localName(tag[2]), closing: tag[1] === '/' } }
}

/**
 * Reads the document and tells the listener; resumes after every piece, so that who listens can hand on what it has.
 * A bare `&` and an entity that nobody defined are kept as they are written. Throws Unreadable where tags do not match.
 */
export async function* walkXml(xml: Xml, listener: Listener, frame: Frame): AsyncGenerator<void> {
  const parser = new SaxesParser()
  const inside: string[] = []
  let text = ''
  let quiet = 0
  let slips = 0
  let ended = false
  const stop = (reason: string): never => {
    throw new Unreadable(reason, parser.line)
  }
  const add = (more: string): void => {
    quiet = 0
    text += more
    if (text.length > LONGEST) stop(XML_BOMB)
  }
  parser.on('opentag', (tag) => {
    quiet = 0
    text = ''
    const name = localName(tag.name)
    inside.push(name)
    if (inside.length > DEEPEST) stop(XML_BOMB)
    listener.open(name, inside.length)
  })
  parser.on('closetag', () => {
    quiet = 0
    const depth = inside.length
    const name = inside.pop()
    if (name !== undefined && !ended) listener.close(name, depth, text)
    text = ''
  })
  parser.on('text', add)
  parser.on('cdata', (data) => add(data.replaceAll('&amp;', '&')))
  parser.on('comment', (comment) => {
    quiet = 0
    listener.comment?.(comment)
  })
  parser.on('error', ({ message }) => {
    if (message.endsWith('inappropriately located doctype declaration.')) stop(XML_BOMB)
    if (ended && message.includes('unclosed tag')) return
    slips += 1
    if (slips > SLIPS || !FORGIVEN.some((slip) => message.endsWith(slip))) stop('xml-broken')
  })

  const write = (piece: string): void => {
    parser.write(piece.replace(BARE, '&amp;'))
    quiet += piece.length
    if (quiet > LONGEST) stop(XML_BOMB)
  }
  parser.write(frame.before)
  let held = ''
  for await (const piece of piecesOf(xml)) {
    const whole = held + piece
    // An entity goes on in the next piece.
    const cut = /&[^;&]{0,11}$/.exec(whole.slice(-12))
    held = cut?.[0] ?? ''
    write(whole.slice(0, whole.length - held.length))
    yield
  }
  write(held)
  const last = inside.at(-1)
  if (last !== undefined && !frame.mayEndIn.has(last)) stop('xml-cut')
  ended = true
  parser.close()
}

/** The text from the first tag on. */
async function* piecesOf({ text, skip }: Xml): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let left = skip
  for await (const piece of text.utf8()) {
    for (let at = 0; at < piece.byteLength; at += PIECE) {
      const letters = decoder.decode(piece.subarray(at, at + PIECE), { stream: true })
      const from = Math.min(left, letters.length)
      left -= from
      yield from === 0 ? letters : letters.slice(from)
    }
    await breathe()
  }
}

const localName = (tag: string): string => (tag.includes(':') ? tag.slice(tag.indexOf(':') + 1) : tag)

/** An ampersand that begins no entity. The parser would look for its end through all tags that follow. */
const BARE = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,8});)/gi

/** Slips in letters. Slips in tags are not forgiven: what stands where would be a guess. */
const FORGIVEN = [
  'undefined entity.',
  'malformed character entity.',
  'disallowed character.',
  'the string "]]>" is disallowed in char data.',
  'malformed comment.',
  'text data outside of root node.',
]
