/** Pages for who is not in yet: nothing of a workspace stands around these. */
const bare: readonly string[] = ['/sign-in', '/join', '/reset']

export const isBare = (page: string): boolean => bare.includes(page)
