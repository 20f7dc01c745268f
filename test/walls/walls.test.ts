/** The house stands within its walls, and every wall falls on what it was built against. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import * as walls from './walls.ts'

const root = join(import.meta.dirname, '..', '..')
const house: walls.Files = new Map(
  globSync('src/**/*.{ts,tsx,mjs,css}', { cwd: root }).map((path) => [
    path.replaceAll('\\', '/').slice(4),
    readFileSync(join(root, path), 'utf8'),
  ]),
)
const words = readFileSync(join(root, 'WORDS.md'), 'utf8')

type Wall = {
  readonly name: string
  readonly stands: (files: walls.Files) => string[]
  readonly breaks: readonly [path: string, text: string][]
}

const all: readonly Wall[] = [
  {
    name: 'a room takes only from the rooms below it',
    stands: walls.direction,
    breaks: [
      ['core/plan/breaks.ts', "import { verbs } from '../../verbs/verbs.ts'\n"],
      ['web/plan/breaks.tsx', "import { verbs } from '../../verbs/verbs.ts'\n"],
      ['intake/breaks.ts', "import { openStore } from '../store/open/open-store.ts'\n"],
    ],
  },
  {
    name: 'no file is reached from itself',
    stands: walls.cycles,
    breaks: [
      ['core/units.ts', "import { verdict } from './plan/breaks.ts'\n"],
      ['core/plan/breaks.ts', "import { cents } from '../units.ts'\n"],
    ],
  },
  {
    name: 'core has no clock, no chance and no input or output',
    stands: walls.purity,
    breaks: [
      ['core/plan/breaks.ts', 'export const now = () => Date.now()\n'],
      ['core/plan/breaks.ts', 'export const luck = () => Math.random()\n'],
      ['core/plan/breaks.ts', "import { readFileSync } from 'node:fs'\n"],
      ['intake/breaks.ts', "import { readFileSync } from 'node:fs'\n"],
    ],
  },
  {
    name: 'SQL lives in the store',
    stands: walls.sqlOnlyInStore,
    breaks: [
      ['verbs/plan/breaks.ts', 'const q = sql`select 1`\n'],
      ['doors/breaks.ts', "const q = 'SELECT a FROM b'\n"],
    ],
  },
  {
    name: 'other machines are called in outside only',
    stands: walls.fetchOnlyOutside,
    breaks: [
      ['verbs/plan/breaks.ts', 'await fetch(address)\n'],
      ['web/plan/breaks.tsx', 'await fetch(address)\n'],
    ],
  },
  {
    name: 'a style sheet holds no words',
    stands: walls.noWordsInStyles,
    breaks: [['web/plan/breaks.module.css', ".price::after {\n  content: '/h';\n}\n"]],
  },
  {
    name: 'charts are drawn in ui',
    stands: walls.chartsInOneFile,
    breaks: [['web/plan/breaks.tsx', "import { init } from 'echarts/core'\n"]],
  },
  { name: 'no file is longer than 300 lines', stands: walls.ofOneSize, breaks: [['core/plan/breaks.ts', '/** Long. */\n'.repeat(301)]] },
  {
    name: 'every file is named for something',
    stands: walls.namedForSomething,
    breaks: [
      ['core/plan/utils.ts', ''],
      ['core/plan/makePlan.ts', ''],
    ],
  },
  { name: 'every file opens with a sentence', stands: walls.opensWithASentence, breaks: [['core/plan/breaks.ts', 'export const a = 1\n']] },
  {
    name: 'no default exports and no barrels',
    stands: walls.noDefaultExports,
    breaks: [
      ['core/plan/breaks.ts', 'export default 1\n'],
      ['core/plan/breaks.ts', "export * from './verdict.ts'\n"],
    ],
  },
  {
    name: 'folders are words of the words list',
    stands: (files) => walls.foldersAreWords(files, words),
    breaks: [['core/synergy/breaks.ts', '/** A. */\n']],
  },
]

for (const wall of all) {
  test(wall.name, () => assert.deepEqual(wall.stands(house), []))
  for (const [path, text] of wall.breaks) {
    test(`${wall.name}: ${path} breaks it`, () => {
      const broken = new Map(house)
      for (const [other, words] of wall.name === 'no file is reached from itself' ? wall.breaks : [[path, text] as const])
        broken.set(other, words)
      assert.notDeepEqual(wall.stands(broken), wall.stands(house))
    })
  }
}
