/** What the address says about a review. */

/** Which review; without it the one that comes next. */
export const reviewSearch = ({ cycle }: Record<string, unknown>): { readonly cycle?: string } =>
  typeof cycle === 'string' && /^\d{4}-\d\d-\d\d$/.test(cycle) ? { cycle } : {}
