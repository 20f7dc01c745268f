/**
 * Writes the first year of a simulated organisation as files, and its truth beside them.
 *
 *   node koersvast.mjs --script examples/simulated-organisation/generate.ts --to FOLDER [--world as-assumed] [--seed 1] [--customers 80] [--members 3]
 *
 * The same seed gives the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cycleFiles, masterFiles } from './files.ts'
import { organisationOf } from './organisation.ts'
import { worldOf } from './worlds.ts'
import { firstYear } from './year.ts'

const { values } = parseArgs({
  options: {
    to: { type: 'string' },
    world: { type: 'string', default: 'as-assumed' },
    seed: { type: 'string', default: '1' },
    customers: { type: 'string', default: '80' },
    members: { type: 'string', default: '3' },
  },
})
if (values.to === undefined) throw new Error('say where with --to FOLDER')
const size = { customers: Number(values.customers), members: Number(values.members) }
const organisation = organisationOf(worldOf(values.world), Number(values.seed), size)

mkdirSync(values.to, { recursive: true })
for (const { name, text } of [...masterFiles(organisation), ...cycleFiles(organisation, firstYear(organisation).cycles)])
  writeFileSync(join(values.to, name), text)
writeFileSync(join(values.to, 'waarheid.json'), `${JSON.stringify(organisation, null, 1)}\n`)
