/** What was agreed: what, by whom, by which day; kept or dropped with one press. */
import { useState } from 'react'
import type { AgreementRow } from '../../core/course/course-page.ts'
import { useSpeech } from '../language.tsx'
import { useTelling } from '../telling.ts'
import { Button } from '../ui/button.tsx'
import { Download } from '../ui/download.tsx'
import { useToast } from '../ui/toast.tsx'
import { AgreementSheet } from './agreement-sheet.tsx'
import styles from './agreements.module.css'

type Props = {
  readonly agreements: readonly AgreementRow[]
  readonly today: string
  /** The day that is proposed for a new one. */
  readonly until: string
  readonly review?: string | null
  /** A part of another page, which has its own title. */
  readonly bare?: boolean
  /** Minutes: nothing is changed in them. */
  readonly closed?: boolean
  /** What is said where there are none. */
  readonly none?: string
}

export function Agreements({ agreements, today, until, review = null, bare = false, closed = false, none }: Props) {
  const { say } = useSpeech()
  const toast = useToast()
  const telling = useTelling()
  const [making, setMaking] = useState(false)
  const end = async (id: string, kept: boolean) => {
    if ((await telling.tell(id, ['course/end-agreement', { agreement: id, kept }])) === 'done')
      toast({ text: say(kept ? 'screen.course.has-kept' : 'screen.course.has-dropped') })
  }
  return (
    <div className={styles['agreements']}>
      <header>
        {!bare && <h2>{say('screen.course.agreements')}</h2>}
        {!closed && (!bare || review !== null) && <Button onClick={() => setMaking(true)}>{say('screen.course.agree')}</Button>}
      </header>
      {agreements.length === 0 && <p className="quiet">{none ?? say('screen.course.agreements.none')}</p>}
      <ul>
        {agreements.map((agreement) => (
          <li key={agreement.id} data-status={agreement.status}>
            <Row agreement={agreement} today={today} />
            {agreement.status === 'open' && !closed && (
              <div className={styles['acts']}>
                <Button disabled={telling.pending} onClick={() => void end(agreement.id, true)}>
                  {say('screen.course.keep')}
                </Button>
                <Button weight="quiet" disabled={telling.pending} onClick={() => void end(agreement.id, false)}>
                  {say('screen.course.drop')}
                </Button>
              </div>
            )}
            {telling.refusedAbout(agreement.id) !== null && <p role="alert">{telling.refusedAbout(agreement.id)}</p>}
          </li>
        ))}
      </ul>
      {!bare && <Download sheet="agreements" what={say('screen.course.agreements')} nothing={agreements.length === 0} />}
      {making && <AgreementSheet alarm={null} review={review} until={until} onClose={() => setMaking(false)} />}
      {telling.who}
    </div>
  )
}

function Row({ agreement: { text, owner, until, status, alarm }, today }: { readonly agreement: AgreementRow; readonly today: string }) {
  const { say, day } = useSpeech()
  const name = owner.name ?? say('screen.erased')
  const late = status === 'open' && until < today
  const told =
    status === 'open'
      ? say(late ? 'screen.course.agreement.late' : 'screen.course.agreement.by', { owner: name, day: day(until) })
      : say(`screen.course.agreement.${status}`, { owner: name })
  return (
    <div>
      <p className={styles['text']}>{text ?? say('screen.erased')}</p>
      <p className="quiet small" data-late={late}>
        {told}
        {alarm !== null && <> · {say('screen.course.agreement.because', { name: say(`course.measure.${alarm.measure}`) })}</>}
      </p>
    </div>
  )
}
