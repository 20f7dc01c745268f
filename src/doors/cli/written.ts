/** Numbers and days as the language of the terminal writes them. */
import { tell } from './terminal.ts'

export const written = {
  euro: (value: number): string => tell('screen.as.euro', { value }),
  hours: (value: number): string => tell('screen.as.hours', { value }),
  count: (value: number): string => tell('screen.as.count', { value }),
  /** Of a day or a moment. */
  day: (iso: string): string => tell('screen.as.day', { value: new Date(`${iso.slice(0, 10)}T00:00:00Z`) }),
} as const
