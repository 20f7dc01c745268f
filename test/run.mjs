// Runs every check: types, lint, format, then all tests; the last line counts them. `check` leaves out what needs a
// database or a browser. Any other arguments are test files to run alone.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildClient, install, keepsCompiled, newNode, root } from '../src/doors/prepare.mjs'

install()
const node = newNode()
if (node !== process.execPath) {
  process.exit(spawnSync(node, [import.meta.filename, ...process.argv.slice(2)], { stdio: 'inherit', cwd: root }).status ?? 1)
}
// Known to the newer Node only.
const { globSync } = await import('node:fs')
const args = process.argv.slice(2)
const quick = args[0] === 'check'
const only = quick ? [] : args
let passed = 0
let failed = 0
/** What failed, told once more at the end: thousands of lines stand between. */
const whatFailed = []

if (only.length === 0) {
  const bin = (name) => join(root, 'node_modules', '.bin', name)
  check('types of core and messages, without Node and without a page', bin('tsc'), ['-p', 'tsconfig.core.json'])
  check('types', bin('tsc'), ['-p', 'tsconfig.json'])
  check('types of the screens', bin('tsc'), ['-p', join('src', 'web', 'tsconfig.json')])
  check('lint', bin('oxlint'), ['--type-aware', '--deny-warnings', 'src', 'test', 'examples', 'bench'])
  check('format', bin('oxfmt'), ['--check', 'src', 'test', 'examples', 'bench', 'koersvast.mjs'])
  check('nothing unused', bin('knip'), ['--no-progress'])
}
const files = (only.length > 0 ? only : globSync('{src,test,examples,bench}/**/*.test.ts', { cwd: root }).sort().toReversed()).filter(
  (file) => !quick || !needsAProgram(file),
)
// Programs and browsers: a process for each file, the long ones first, so that at the end two are busy to the last.
const programs = files.filter(needsAProgram)
// Two programs that start at once would both build the screens.
if (programs.some((file) => file.endsWith('.web.test.ts') || file.includes('command'))) buildClient(node)
if (programs.length > 0) count(await test(programs, ['--test-concurrency=2']))
// Everything else is pure: starting a process for each file would take longer than the tests in it.
const pure = files.filter((file) => !needsAProgram(file))
const halves = [0, 1].map((half) => pure.filter((_, index) => index % 2 === half)).filter((half) => half.length > 0)
for (const tally of await Promise.all(halves.map((half) => test(half, ['--test-isolation=none'])))) count(tally)

if (whatFailed.length > 0) console.log(`\nFailed:\n${whatFailed.join('\n')}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

function check(name, command, commandArgs) {
  const started = Date.now()
  const result = spawnSync(process.platform === 'win32' ? `${command}.cmd` : command, commandArgs, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: `${join(node, '..')}:${process.env.PATH}` },
  })
  const good = result.status === 0
  if (good) passed += 1
  else {
    failed += 1
    whatFailed.push(name)
  }
  console.log(`${good ? '✔' : '✖'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  if (!good) console.log(`${result.stdout}${result.stderr}`)
}

function needsAProgram(file) {
  return /\.(db|web)\.test\.ts$/.test(file)
}

/** What the runner says at its end, in the Test Anything Protocol, and whether it says that all is well. */
async function test(names, options) {
  const folder = mkdtempSync(join(tmpdir(), 'koersvast-test-'))
  const tally = join(folder, 'tally.tap')
  const runner = spawn(
    node,
    [
      '--test',
      ...options,
      '--test-timeout=240000',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${tally}`,
      ...names,
    ],
    { cwd: root, stdio: 'inherit', env: keepsCompiled() },
  )
  const [status] = await once(runner, 'exit')
  const text = readFileSync(tally, 'utf8')
  rmSync(folder, { recursive: true })
  return { text, good: status === 0 }
}

function count({ text, good }) {
  const said = (word) => Number(text.match(new RegExp(`^# ${word} (\\d+)$`, 'm'))?.[1] ?? 0)
  passed += said('pass')
  // A skipped or cancelled test proves nothing, so it counts as failed.
  const bad = said('fail') + said('cancelled') + said('skipped') + said('todo')
  failed += bad === 0 && !good ? 1 : bad
  // A test that failed, where it stands and what it says; what holds it fails with it and says nothing new.
  for (const [, name, more] of text.matchAll(/^ *not ok \d+ - (.*)\n((?: +.*\n){0,12})/gm)) {
    const place = more.match(/location: '(.*)'/)?.[1]
    const why = more.match(/error: (?:\|-\n *)?(.*)/)?.[1]
    if (!more.includes("failureType: 'subtestsFailed'")) whatFailed.push([name, place, why].filter(Boolean).join(' — '))
  }
}
