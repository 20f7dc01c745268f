/** Lines that a person types, or that come through the input: secrets have no place in a command, where history and process lists keep them. */
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/** One line for each question; what is typed after a secret question is not shown. Missing lines are empty. */
export async function askedLines(questions: readonly { readonly text: string; readonly secret: boolean }[]): Promise<string[]> {
  let hidden = false
  const output = new Writable({
    write: (piece: Buffer, _encoding, done) => {
      if (!hidden) process.stderr.write(piece)
      done()
    },
  })
  const terminal = process.stdin.isTTY
  const lines = createInterface({ input: process.stdin, output, terminal })
  const typed = lines[Symbol.asyncIterator]()
  const answers: string[] = []
  for (const { text, secret } of questions) {
    if (terminal) process.stderr.write(`${text}: `)
    hidden = secret
    const line = await typed.next()
    hidden = false
    if (terminal && secret) process.stderr.write('\n')
    answers.push(line.done === true ? '' : line.value.trim())
  }
  lines.close()
  return answers
}
