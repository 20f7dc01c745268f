/** How long a cycle is, and which one runs. */
import type { CoursePage } from '../../core/course/course-page.ts'
import { rhythms } from '../../core/course/cycle.ts'
import { useSpeech } from '../language.tsx'
import { useTelling } from '../telling.ts'
import { ChoiceField } from '../ui/choice-field.tsx'
import { useToast } from '../ui/toast.tsx'
import styles from './rhythm.module.css'

const HERE = 'rhythm'

export function Rhythm({ rhythm, cycle }: Pick<CoursePage, 'rhythm' | 'cycle'>) {
  const { say, day } = useSpeech()
  const toast = useToast()
  const { tell, refusedAbout, who } = useTelling()
  const choose = async (days: string) => {
    if ((await tell(HERE, ['course/set-rhythm', { days: Number(days) }])) === 'done') toast({ text: say('screen.course.rhythm.set') })
  }
  return (
    <section className={styles['rhythm']}>
      <ChoiceField
        name={say('screen.course.rhythm')}
        about={say('screen.course.cycle', { from: day(cycle.from), to: day(cycle.to) })}
        value={String(rhythm.days)}
        options={rhythms.map((days) => ({ value: String(days), label: say('screen.course.rhythm.weeks', { weeks: days / 7 }) }))}
        error={refusedAbout(HERE)}
        onChange={(days) => void choose(days)}
      />
      {who}
    </section>
  )
}
