/** A running program as a script sees it: it is asked over HTTP, at a moment that the script says. */
import type { TextFile } from './files.ts'

export type Program = {
  /** GET without a body, POST with one; `member` says who asks. Throws when it is refused. */
  readonly ask: <Answer>(question: string, body?: object, member?: string) => Promise<Answer>
  readonly bring: (files: readonly TextFile[]) => Promise<void>
  /** Moves the clock of the program to this moment. */
  readonly at: (moment: string) => void
  /** Waits until all that was queued is done. */
  readonly settled: () => Promise<void>
}
