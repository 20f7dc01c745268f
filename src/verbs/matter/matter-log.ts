/** The log of one matter, as every decision about it folds it. */
import { evolveMatter, initialMatter, type Matter } from '../../core/matter/matter.ts'
import type { MatterEvent } from '../../core/matter/event.ts'
import { matterSubject } from '../../core/matter/subject.ts'
import type { Folded } from '../../store/log/log.ts'

export const matterLog = (matter: string): Folded<Matter | null, MatterEvent> => ({
  subject: matterSubject(matter),
  initial: initialMatter,
  evolve: evolveMatter,
})

/** What every verb about one matter has in common: its subject, and how its decisions make its state. */
export const aboutMatter = {
  word: 'matter',
  subject: ({ matter }: { readonly matter: string }) => matterSubject(matter),
  initial: initialMatter,
  evolve: evolveMatter,
  plans: false,
} as const
