/** Conscience questions, each with what the data knows, the answer of this cycle, and earlier ones beside what was known then. */
import { useState, type ReactNode } from 'react'
import type { AnsweredQuestion, AskedQuestion } from '../../core/conscience/conscience.ts'
import { tellEvidence, tellQuestion } from '../../messages/tell-conscience.ts'
import { useSpeech } from '../language.tsx'
import { useAct } from '../telling.ts'
import { Button } from '../ui/button.tsx'
import { LongTextField } from '../ui/long-text-field.tsx'
import { useToast } from '../ui/toast.tsx'
import styles from './questions.module.css'

type Props = {
  readonly questions: readonly AskedQuestion[]
  /** Null for the organisation. */
  readonly customer: string | null
  /** They can be answered; in minutes they only stand. */
  readonly open: boolean
}

export function Questions({ questions, customer, open }: Props) {
  return (
    <ol className={styles['questions']}>
      {questions.map((asked) => (
        <li key={asked.question}>
          <Question asked={asked} customer={customer} open={open} />
        </li>
      ))}
    </ol>
  )
}

function Question({ asked, customer, open }: { readonly asked: AskedQuestion } & Omit<Props, 'questions'>) {
  const { question, evidence, answer, earlier } = asked
  const { say, language } = useSpeech()
  const [changing, setChanging] = useState(false)
  const ofCustomer = customer !== null
  const text = tellQuestion(language, question, ofCustomer)
  const known = tellEvidence(language, question, evidence, ofCustomer)
  return (
    <>
      <h3>{text}</h3>
      <p className="quiet">{known}</p>
      {answer !== null && !changing && (
        <Answered answer={answer}>
          {open && (
            <Button weight="quiet" onClick={() => setChanging(true)}>
              {say('screen.conscience.change')}
            </Button>
          )}
        </Answered>
      )}
      {open && answer === null && !changing && (
        <div>
          <Button aria-label={`${say('screen.conscience.answer')}: ${text}`} onClick={() => setChanging(true)}>
            {say('screen.conscience.answer')}
          </Button>
        </div>
      )}
      {open && changing && <AnswerForm asked={asked} text={text} customer={customer} onDone={() => setChanging(false)} />}
      {!open && answer === null && <p className="quiet">{say('screen.conscience.unanswered')}</p>}
      {earlier.length > 0 && (
        <details className={styles['earlier']}>
          <summary>{say('screen.conscience.earlier', { count: earlier.length })}</summary>
          {earlier.map((one) => (
            <Answered key={one.at} answer={one}>
              <p className="quiet small">
                {say('screen.conscience.then', { text: tellEvidence(language, question, one.evidence, ofCustomer) })}
              </p>
              <p className="quiet small">{say('screen.conscience.now', { text: known })}</p>
            </Answered>
          ))}
        </details>
      )}
    </>
  )
}

function Answered({ answer: { text, by, at }, children }: { readonly answer: AnsweredQuestion; readonly children?: ReactNode }) {
  const { say, day } = useSpeech()
  return (
    <div className={styles['answered']}>
      <p>{text ?? say('screen.erased')}</p>
      <p className="quiet small">{say('screen.conscience.by', { by: by ?? say('screen.erased'), day: day(at) })}</p>
      {children}
    </div>
  )
}

type FormProps = { readonly asked: AskedQuestion; readonly text: string; readonly customer: string | null; readonly onDone: () => void }

function AnswerForm({ asked: { question, answer }, text: asked, customer, onDone }: FormProps) {
  const { say } = useSpeech()
  const toast = useToast()
  const { act, pending, refused, who } = useAct()
  const [text, setText] = useState(answer?.text ?? '')
  const keep = async () => {
    if (!(await act('conscience/answer-conscience', { question, customer, text }))) return
    onDone()
    toast({ text: say('screen.conscience.kept') })
  }
  return (
    <form
      className={styles['form']}
      aria-label={asked}
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <LongTextField name={say('screen.conscience.answer')} value={text} most={1000} error={refused?.text ?? null} onChange={setText} />
      <Button type="submit" disabled={pending || text.trim() === ''}>
        {say('screen.conscience.keep')}
      </Button>
      {who}
    </form>
  )
}
