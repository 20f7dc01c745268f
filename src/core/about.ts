/** What a decision is taken on, beside what is asked and what stands: who acts, when, and what was learned for it. */

export type About<Known = null> = {
  /** Id of the member who acts; `nobody` while nobody said who they are, `clock` where only time passed. */
  readonly by: string
  /** ISO moment. */
  readonly now: string
  readonly known: Known
}

export const nobody = 'local'
export const clock = 'clock'

/** Whether a member acts or is meant: the clock, and somebody who did not say who they are, own and answer nothing. */
export const isMember = (by: string | null): by is string => by !== null && by !== '' && by !== nobody && by !== clock
