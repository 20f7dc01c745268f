/** A business "no": a code and the values that its sentence needs. Expected, so a value and never an exception. */

export type Refusal = {
  readonly refused: true
  readonly code: string
  readonly facts: Readonly<Record<string, string | number>>
}

export const refuse = (code: string, facts: Refusal['facts'] = {}): Refusal => ({ refused: true, code, facts })

export const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' && answer !== null && (answer as { refused?: unknown }).refused === true
