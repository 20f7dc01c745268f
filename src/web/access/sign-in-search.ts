/** What the address of signing in says: where somebody was going. */
export type SignInSearch = { readonly to?: string }

/** Only within our own pages: an address of elsewhere is none. */
export const signInSearch = ({ to }: Readonly<Record<string, unknown>>): SignInSearch =>
  typeof to === 'string' && /^\/(?![/\\])/.test(to) ? { to } : {}
