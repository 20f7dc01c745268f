/** Tells how far a plan can be below its bound; the same on every door. */
import { say, type Language } from './say.ts'

/** The least that two decimals of a percent can tell: a smaller gap is not no gap. */
const FINEST = 0.0001

/** As a share of the bound, 0 to 1. */
export const tellGap = (language: Language, gap: number): string =>
  gap > 0 && gap < FINEST ? say(language, 'screen.as.below', { value: FINEST }) : say(language, 'screen.as.fine', { value: gap })
