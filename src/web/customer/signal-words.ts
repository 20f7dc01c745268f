/** How signals are said in a sentence. */
import type { SignalCode } from '../../core/signal/signal.ts'
import { isCode } from '../../messages/say.ts'
import type { Speech } from '../language.tsx'

export const signalWord = (code: SignalCode, { say }: Speech): string => say(`signal.${code}`)

/** One after the other; a code without words is left out. */
export const signalWords = (codes: readonly string[], { say }: Speech): string =>
  codes.flatMap((code) => (isCode(`signal.${code}`) ? [say(`signal.${code}` as `signal.${SignalCode}`)] : [])).join(', ')
