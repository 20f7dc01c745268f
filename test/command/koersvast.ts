/** Runs the command as a person would, and gives back what it printed. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string }

/**
 * In English unless `env` says otherwise. `input` is what is typed. What makes the checkout ready before each command was done
 * before the tests, and goes before them where a test starts the program.
 */
export function koersvast(args: readonly string[], env: Readonly<Record<string, string>> = {}, input = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'src', 'doors', 'main.ts'), ...args], {
      cwd: root,
      env: { ...process.env, LC_ALL: '', LANG: 'en_GB.UTF-8', ...env },
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (text: Buffer) => (out += text.toString()))
    child.stderr.on('data', (text: Buffer) => (err += text.toString()))
    child.on('error', reject)
    child.stdin.end(input)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}
