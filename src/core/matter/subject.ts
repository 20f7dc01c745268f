/** Under which subject the decisions about one matter stand in the log. */

const PREFIX = 'matter:'

export const matterSubject = (matter: string): string => PREFIX + matter
/** The matter that a subject is about. */
export const matterOf = (subject: string): string => subject.slice(PREFIX.length)
