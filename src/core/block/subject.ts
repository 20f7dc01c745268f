/** Under which subject the decisions about one block stand in the log. */

const PREFIX = 'block:'

export const blockSubject = (block: string): string => PREFIX + block
/** The block that a subject is about. */
export const blockOf = (subject: string): string => subject.slice(PREFIX.length)
