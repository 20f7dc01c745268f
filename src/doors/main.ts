/** Opens the doors: everything begins here. */
import { runCommand } from './cli/main-program.ts'

await runCommand(process.argv.slice(2))
