/** What the address of signing in says: where somebody was going, and what the directory of the company answered. */
export type SignInSearch = { readonly to?: string; readonly error?: string }

/** Only within our own pages: an address of elsewhere is none. */
export const signInSearch = ({ to, error }: Readonly<Record<string, unknown>>): SignInSearch => ({
  ...(typeof to === 'string' && /^\/(?![/\\])/.test(to) ? { to } : {}),
  ...(typeof error === 'string' ? { error } : {}),
})
