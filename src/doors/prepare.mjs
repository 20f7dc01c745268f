// Makes a checkout ready to run, whatever Node called it: installs what is missing, finds a Node that runs
// TypeScript as written, builds the client when it is stale. Plain JavaScript, so that any Node understands it.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const modules = join(root, 'node_modules')

/** Ends with one sentence and exit code 1. */
export function stop(sentence) {
  process.stderr.write(`koersvast: ${sentence}\n`)
  process.exit(1)
}

/** Standard output stays clean: commands may print data on it. */
function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options })
  return result.status === 0
}

function npm(...args) {
  const script = process.env.npm_execpath
  const windows = process.platform === 'win32'
  return script && /\.c?js$/.test(script)
    ? run(process.execPath, [script, ...args])
    : run(windows ? 'npm.cmd' : 'npm', args, { shell: windows })
}

const fingerprint = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex')
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

/** Packages of a lock file by their place: npm writes one of what it put there beside what it put there. */
const locked = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {})

/** Whether every package of the lock file stands there in its version; those for other machines are left out. */
function installed() {
  const there = locked(join(modules, '.package-lock.json'))
  return Object.entries(locked(join(root, 'package-lock.json'))).every(
    ([place, { version, optional }]) => place === '' || optional || there[place]?.version === version,
  )
}

/** Installs the locked packages when they are not there yet, or are not those of this lock file. */
export function install() {
  if (!existsSync(join(root, 'package-lock.json')) || installed()) return
  process.stderr.write('koersvast: installing packages (once, about a minute)\n')
  if (!npm('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error')) {
    stop(
      'the packages could not be installed. Read the lines above; often the network or the disk is the cause. Then run the same command again.',
    )
  }
}

const runsTypeScript = (version) => {
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number)
  return major > 24 || (major === 24 && minor >= 12)
}

/** Path of a Node that runs TypeScript as written: the host's when it is new enough, else the one in the packages. */
export function newNode() {
  if (runsTypeScript(process.version)) return process.execPath
  const own = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  // Install scripts may have been switched off: then the package is there and its binary is not.
  if (!existsSync(own)) npm('rebuild', 'node', '--ignore-scripts=false', '--foreground-scripts', '--loglevel=error')
  if (!existsSync(own)) {
    stop(
      `this needs Node 24.12 or newer, and here is ${process.version}. Install it from nodejs.org, or run "npm ci" with install scripts on, which brings it.`,
    )
  }
  return own
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  )
}

/** What the newer Node compiled of our files is kept, by their content: a command then starts in two thirds of the time. */
export const keepsCompiled = () => ({
  ...process.env,
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'dist', 'compiled'),
})

/**
 * How a file of ours runs on the newer Node: what to hand to `spawn`. Memory is given back sooner, by the heap and by the
 * C library of Linux: importing a million rows took 565 MB without these two, and no less time.
 */
export const onNewNode = (node, file, args) => [
  node,
  ['--heap-growing-percent=30', file, ...args],
  { stdio: 'inherit', env: { MALLOC_TRIM_THRESHOLD_: String(1 << 17), ...keepsCompiled() } },
]

/** Builds the client into dist/web when anything that it is made of changed since. */
export function buildClient(node) {
  const parts = [...['web', 'core', 'messages'].flatMap((room) => filesBelow(join(root, 'src', room))), join(root, 'WORDS.md')]
  const made = parts.filter((file) => !file.includes('.test.')).sort((a, b) => (a < b ? -1 : 1))
  const now = fingerprint(
    ...made.map((file) => `${file} ${statSync(file).size} ${fingerprint(readFileSync(file))}`),
    read(join(root, 'package-lock.json')),
  )
  const stamp = join(root, 'dist', 'web', '.built-from')
  if (read(stamp) === now) return
  process.stderr.write('koersvast: building the screens\n')
  const vite = join(modules, 'vite', 'bin', 'vite.js')
  if (!run(node, [vite, 'build', '--config', join('src', 'web', 'vite.config.ts'), '--logLevel', 'warn'])) {
    stop('the screens could not be built. Read the lines above.')
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, now)
}
