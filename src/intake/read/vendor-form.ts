/** Tells an audit file that its program packed or encrypted, so that nothing else can read it. */
import type { Kind } from './text.ts'

/** Whether these first bytes are a cabinet, or bytes that say nothing under a name that only such files have. */
export const isVendorForm = (name: string, kind: Kind, head: Uint8Array): boolean =>
  (kind === 'binary' && Buffer.from(head.subarray(0, 4)).toString('latin1') === 'MSCF') ||
  ((kind === 'binary' || kind === 'zip') && /\.(?:xac|xsc|xfc|adc)$/i.test(name))
