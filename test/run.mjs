// Runs every check: types, lint, format, then all tests; the last line counts them. `check` leaves out what needs a
// database or a browser. Any other arguments are test files to run alone.
import { spawnSync } from 'node:child_process'
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

if (only.length === 0) {
  const bin = (name) => join(root, 'node_modules', '.bin', name)
  check('types of core and messages, without Node and without a page', bin('tsc'), ['-p', 'tsconfig.core.json'])
  check('types', bin('tsc'), ['-p', 'tsconfig.json'])
  check('types of the screens', bin('tsc'), ['-p', join('src', 'web', 'tsconfig.json')])
  check('lint', bin('oxlint'), ['--type-aware', '--deny-warnings', 'src', 'test', 'examples', 'bench'])
  check('format', bin('oxfmt'), ['--check', 'src', 'test', 'examples', 'bench', 'koersvast.mjs'])
  check('nothing unused', bin('knip'), ['--no-progress'])
}
// Programs and browsers first: they take long, and at the end two should be busy to the last.
const files = (only.length > 0 ? only : globSync('{src,test,examples,bench}/**/*.test.ts', { cwd: root }).sort().toReversed()).filter(
  (file) => !quick || !/\.(db|web)\.test\.ts$/.test(file),
)
if (files.some((file) => file.endsWith('.web.test.ts'))) buildClient(node)
test(files)

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
  else failed += 1
  console.log(`${good ? '✔' : '✖'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  if (!good) console.log(`${result.stdout}${result.stderr}`)
}

function test(names) {
  const folder = mkdtempSync(join(tmpdir(), 'koersvast-test-'))
  const tally = join(folder, 'tally.tap')
  const result = spawnSync(
    node,
    [
      '--test',
      '--test-concurrency=2',
      '--test-timeout=240000',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${tally}`,
      ...names,
    ],
    { cwd: root, stdio: 'inherit', env: keepsCompiled() },
  )
  const text = readFileSync(tally, 'utf8')
  const count = (word) => Number(text.match(new RegExp(`^# ${word} (\\d+)$`, 'm'))?.[1] ?? 0)
  passed += count('pass')
  // A skipped or cancelled test proves nothing, so it counts as failed.
  failed += count('fail') + count('cancelled') + count('skipped') + count('todo')
  if (result.status !== 0 && failed === 0) failed += 1
  rmSync(folder, { recursive: true })
}
