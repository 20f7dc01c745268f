/** The walls of the house: each takes the files and says what breaks it. */
import { dirname, join } from 'node:path/posix'

/** Path below `src` -> text. */
export type Files = ReadonlyMap<string, string>
type Import = { readonly from: string; readonly to: string; readonly typesOnly: boolean }

const room = (path: string): string => path.split('/')[0] ?? ''
const isTest = (path: string) => /\.test\.tsx?$/.test(path)
const isCode = (path: string) => /\.(ts|tsx|mjs)$/.test(path) && !isTest(path)

/** Imports of our own files, and of packages (`to` then is the package's name). */
export function importsOf(files: Files): Import[] {
  const found: Import[] = []
  for (const [from, text] of files) {
    if (!isCode(from)) continue
    for (const match of text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)) {
      const target = match[2] ?? ''
      found.push({ from, to: target.startsWith('.') ? join(dirname(from), target) : target, typesOnly: match[1] !== undefined })
    }
    for (const match of text.matchAll(/import\(\s*'([^']+)'\s*\)/g)) {
      const target = match[1] ?? ''
      found.push({ from, to: target.startsWith('.') ? join(dirname(from), target) : target, typesOnly: false })
    }
  }
  return found
}

/** Which rooms a room may take from; itself always. */
const mayTake: Readonly<Record<string, readonly string[]>> = {
  core: [],
  intake: ['core'],
  store: ['core'],
  outside: ['core'],
  messages: ['core'],
  verbs: ['core', 'intake', 'store', 'outside'],
  doors: ['core', 'messages', 'verbs', 'store', 'outside'],
  web: ['core', 'messages'],
}

export function direction(files: Files): string[] {
  return importsOf(files)
    .filter(({ from, to }) => files.has(to) && room(from) !== room(to) && !(mayTake[room(from)] ?? []).includes(room(to)))
    .filter(({ from, to, typesOnly }) => !(room(from) === 'web' && room(to) === 'verbs' && typesOnly))
    .map(({ from, to }) => `${from} may not take from ${to}`)
}

export function cycles(files: Files): string[] {
  const next = Map.groupBy(
    importsOf(files).filter(({ to, typesOnly }) => files.has(to) && !typesOnly),
    ({ from }) => from,
  )
  const done = new Set<string>()
  const found: string[] = []
  const walk = (at: string, path: readonly string[]) => {
    if (path.includes(at)) found.push([...path.slice(path.indexOf(at)), at].join(' -> '))
    if (done.has(at) || path.includes(at)) return
    for (const { to } of next.get(at) ?? []) walk(to, [...path, at])
    done.add(at)
  }
  for (const path of files.keys()) walk(path, [])
  return found
}

/** Core computes: no clock, no chance, no input or output, no packages. Intake knows packages but no machine. */
export function purity(files: Files): string[] {
  const impure =
    /\b(Date\.now|new Date\(\)|Math\.random|performance\.now|setTimeout|setInterval|fetch\(|process\.|console\.|globalThis\.crypto|crypto\.)/
  const machine = /^node:(fs|net|http|https|child_process|os|worker_threads|dns|tls|crypto)/
  const packages = importsOf(files).filter(
    ({ from, to }) => !files.has(to) && (room(from) === 'core' || (room(from) === 'intake' && machine.test(to))),
  )
  return [
    ...packages.map(({ from, to }) => `${from} may not take ${to}`),
    ...matching(files, (path) => ['core', 'intake'].includes(room(path)), impure),
  ]
}

export const sqlOnlyInStore = (files: Files): string[] =>
  matching(files, (path) => room(path) !== 'store', /\bsql`|\b(SELECT\s.+\sFROM|INSERT INTO|DELETE FROM|UPDATE \w+ SET)\b|from 'kysely'/)

/** Other machines are called in outside, and the server by the screens in one file; what stands between them passes it on. */
const calls: ReadonlySet<string> = new Set(['web/call.ts', 'web/offline/service-worker.ts', 'web/offline/kept-answers.ts'])
export const fetchOnlyOutside = (files: Files): string[] =>
  matching(files, (path) => room(path) !== 'outside' && !calls.has(path), /\b(fetch|XMLHttpRequest|WebSocket|EventSource)\(/)

/** A style sheet speaks no language: words in it cannot be translated. */
export const noWordsInStyles = (files: Files): string[] =>
  [...files]
    .filter(([path]) => path.endsWith('.css'))
    .flatMap(([path, text]) => [...text.matchAll(/content:([^;]*)/g)].map((match) => [path, match[1] ?? ''] as const))
    .filter(([, value]) => [...value.matchAll(/'([^']*)'|"([^"]*)"/g)].some((quoted) => /[a-z]/i.test(quoted[1] ?? quoted[2] ?? '')))
    .map(([path, value]) => `${path}: ${value}`)

export const chartsInOneFile = (files: Files): string[] =>
  importsOf(files)
    .filter(({ from, to }) => to.startsWith('echarts') && !from.startsWith('web/ui/'))
    .map(({ from }) => `${from} may not draw by itself`)

export const ofOneSize = (files: Files): string[] =>
  [...files]
    .filter(([path, text]) => isCode(path) && text.split('\n').length > 301)
    .map(([path, text]) => `${path} has ${text.split('\n').length - 1} lines`)

export const namedForSomething = (files: Files): string[] =>
  [...files.keys()].filter(
    (path) =>
      isCode(path) &&
      (/\/(utils?|helpers?|common|lib|misc|manager|service|types|constants|index)\.tsx?$/.test(path) || /[A-Z_]/.test(path)),
  )

/** Every file says in its first sentence what it is. */
export const opensWithASentence = (files: Files): string[] =>
  [...files].filter(([path, text]) => isCode(path) && !/^(#!.*\n)?(\/\*\*(\n \*)?|\/\/) [A-Z`]/.test(text)).map(([path]) => path)

/** Folders of core, verbs and the screens are words of the words list; `ui` knows no business. */
export function foldersAreWords(files: Files, words: string): string[] {
  const known = new Set(
    [...words.matchAll(/^\| \*{0,2}([a-z][a-z -]*)\*{0,2}/gm)].flatMap((match) =>
      (match[1] ?? '').split(/, */).map((word) => word.trim().replaceAll(' ', '-')),
    ),
  )
  const folders = new Set(
    [...files.keys()]
      .map((path) => path.split('/'))
      .filter((parts) => ['core', 'verbs', 'web'].includes(parts[0] ?? '') && parts.length > 2)
      .map((parts) => parts[1] ?? ''),
  )
  return [...folders].filter((folder) => folder !== 'ui' && !known.has(folder))
}

export const noDefaultExports = (files: Files): string[] =>
  matching(files, (path) => !path.endsWith('.config.ts'), /^export default\b|^export \* from/m)

function matching(files: Files, where: (path: string) => boolean, what: RegExp): string[] {
  return [...files].flatMap(([path, text]) => {
    if (!isCode(path) || !where(path)) return []
    const found = withoutComments(text).match(what)
    return found ? [`${path}: ${found[0]}`] : []
  })
}

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
