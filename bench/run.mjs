// Runs one benchmark by its name under the Node that the product uses: `npm run bench -- growth 20000`.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildClient, install, newNode, onNewNode, root } from '../src/doors/prepare.mjs'

const [name = '', ...args] = process.argv.slice(2)
const file = join(root, 'bench', `${name}.ts`)
if (!existsSync(file) || !/^[a-z-]+$/.test(name)) {
  const known = readdirSync(join(root, 'bench')).filter((one) => one.endsWith('.ts'))
  console.error(`There is no benchmark "${name}". See bench/README.md; the files are: ${known.join(', ')}`)
  process.exit(1)
}
install()
const node = newNode()
if (name === 'scroll') buildClient(node)
process.exit(spawnSync(...onNewNode(node, file, args)).status ?? 1)
