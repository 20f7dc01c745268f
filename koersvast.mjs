#!/usr/bin/env node
// The command `koersvast`: makes the checkout ready, then hands over to a Node that runs TypeScript as written.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildClient, install, newNode, onNewNode, root } from './src/doors/prepare.mjs'

const args = process.argv.slice(2)
install()
const node = newNode()
if (args[0] === 'start' && !args.includes('--help')) buildClient(node)

const child = spawn(...onNewNode(node, join(root, 'src', 'doors', 'main.ts'), args))

// Ctrl-C reaches the child by itself, a signal from elsewhere does not; hearing it twice does no harm.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
