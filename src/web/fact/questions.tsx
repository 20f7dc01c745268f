/** What only a person knows about a file, asked in place with its first rows in view, and answered once. */
import { useState } from 'react'
import type { Answers, Question } from '../../core/fact/problem.ts'
import type { Source } from '../../core/fact/source.ts'
import { useSpeech } from '../language.tsx'
import { useAnswerQuestions } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { useToast } from '../ui/toast.tsx'
import { Choices } from './choices.tsx'
import { ColumnChoice, columnsComplete, columnsReadAs, firstColumns, type ColumnsAnswer } from './column-choice.tsx'
import { MarginAnswer } from './margin-answer.tsx'
import { RateAnswer } from './rate-answer.tsx'
import { Sample } from './sample.tsx'
import { Several } from './several.tsx'
import { TablesAnswer } from './tables-answer.tsx'
import { VatAnswer } from './vat-answer.tsx'
import { WhoseCalendar } from './whose-calendar.tsx'
import styles from './questions.module.css'

export function Questions({ source }: { readonly source: Source }) {
  const { say, sayCode, sayFailure } = useSpeech()
  const answer = useAnswerQuestions()
  const toast = useToast()
  const asking = questionsOf(source)
  const [answers, setAnswers] = useState<Answers>(() => firstAnswers(source, asking))
  const give = (part: Answers) => setAnswers({ ...answers, ...part })
  const complete = asking.every((question) => isAnswered(question, answers))
  const about = asking.map((question) => question.column).filter((column) => column !== null)
  const chosen = [answers.columns, ...(answers.tables ?? [])].flatMap((said) => Object.values(said?.fields ?? {}))
  return (
    <form
      className={styles['questions']}
      onSubmit={(event) => {
        event.preventDefault()
        if (complete)
          answer.mutate({ id: source.id, answers: given(source, answers) }, { onError: (failure) => toast({ text: sayFailure(failure) }) })
      }}
    >
      {asking.map((question) => (
        <fieldset key={question.code}>
          <legend>
            {source.status === 'ready' && question.code === 'which-columns'
              ? say('screen.ready.columns')
              : sayCode(`question.${question.code}`, { file: question.file, ...question.facts })}
          </legend>
          <Answer question={question} source={source} answers={answers} give={give} />
        </fieldset>
      ))}
      {source.status === 'ready' && <Vat source={source} answers={answers} give={give} />}
      {source.status === 'ready' && <Overlap source={source} answers={answers} give={give} />}
      {source.sample.length > 0 && !asking.every(({ code }) => code === 'which-accounts') && (
        <Sample rows={source.sample} marked={[...about, ...chosen]} file={source.file} />
      )}
      <Button type="submit" weight="main" disabled={!complete || answer.isPending}>
        {say(source.status === 'ready' ? 'screen.ready.again' : 'screen.answer')}
      </Button>
    </form>
  )
}

type AnswerProps = {
  readonly question: Question
  readonly source: Source
  readonly answers: Answers
  readonly give: (part: Answers) => void
}

function Answer({ question, source, answers, give }: AnswerProps) {
  const { say } = useSpeech()
  switch (question.code) {
    case 'which-margin':
      return <MarginAnswer answers={answers} onAnswer={give} />
    case 'which-vat':
      return <VatAnswer name={`${source.id}-vat`} percent={answers.vatPercent} onAnswer={(vatPercent) => give({ vatPercent })} />
    case 'which-date-order':
      return (
        <Choices
          name={`${source.id}-date`}
          chosen={answers.dateOrder}
          choices={[
            { value: 'dmy', label: say('screen.question.dmy') },
            { value: 'mdy', label: say('screen.question.mdy') },
          ]}
          onChoose={(dateOrder) => give({ dateOrder })}
        />
      )
    case 'which-decimal':
      return (
        <Choices
          name={`${source.id}-decimal`}
          chosen={answers.decimal}
          choices={[
            { value: ',', label: say('screen.question.comma') },
            { value: '.', label: say('screen.question.point') },
          ]}
          onChoose={(decimal) => give({ decimal })}
        />
      )
    case 'which-rate':
      return <RateAnswer currencies={question.choices} rates={answers.rates ?? {}} onAnswer={(rates) => give({ rates })} />
    case 'which-accounts':
      return <Several choices={labelled(question)} chosen={answers.accounts ?? []} onChoose={(accounts) => give({ accounts })} />
    case 'which-domains':
      return <Several choices={labelled(question)} chosen={answers.domains ?? []} onChoose={(domains) => give({ domains })} />
    case 'whose-calendar':
      return <WhoseCalendar question={question} name={answers.member ?? ''} onName={(member) => give({ member })} />
    case 'which-tables':
      return (
        question.together && (
          <TablesAnswer
            name={`${source.id}-tables`}
            together={question.together}
            readings={answers.tables ?? question.together.readings}
            onAnswer={(tables) => give({ tables })}
          />
        )
      )
    case 'which-columns':
      return (
        <ColumnChoice
          headers={source.sample[0] ?? question.choices}
          columns={answers.columns ?? question.columns ?? firstColumns}
          onAnswer={(columns) => give({ columns })}
        />
      )
  }
}

/** How much VAT is in amounts of which the header says nothing; none is taken to be. */
function Vat({ source, answers, give }: Omit<AnswerProps, 'question'>) {
  const { say } = useSpeech()
  const unsaid = source.problems.find(({ code }) => code === 'file-vat-unsaid')
  if (unsaid === undefined && (source.answers.vatPercent === undefined || source.questions.some(({ code }) => code === 'which-vat')))
    return null
  return (
    <fieldset>
      <legend>{say('screen.ready.vat')}</legend>
      <VatAnswer name={`${source.id}-vat`} percent={answers.vatPercent ?? 0} onAnswer={(vatPercent) => give({ vatPercent })} />
    </fieldset>
  )
}

/** Whether what other files have as well is the same; only where there is any. */
function Overlap({ source, answers, give }: Omit<AnswerProps, 'question'>) {
  const { say } = useSpeech()
  const { changed = 0, same = 0, elsewhere = 0 } = source.preview?.rows ?? {}
  if (changed + same + elsewhere === 0 && answers.overlap === undefined) return null
  return (
    <fieldset>
      <legend>{say('screen.ready.overlap')}</legend>
      <Choices
        name={`${source.id}-overlap`}
        chosen={answers.overlap ?? 'replaces'}
        choices={[
          { value: 'replaces', label: say('screen.ready.replaces') },
          { value: 'adds', label: say('screen.ready.adds') },
        ]}
        onChoose={(overlap) => give({ overlap })}
      />
    </fieldset>
  )
}

/** What it asks; of a file that was looked at also which column is what, which anyone may know better. */
function questionsOf(source: Source): readonly Question[] {
  const { status, questions, answers, file, sample } = source
  if (
    status !== 'ready' ||
    (answers.tables ?? []).length > 0 ||
    columnsReadAs(source) === null ||
    questions.some(({ code }) => code === 'which-columns')
  )
    return questions
  return [...questions, { code: 'which-columns', file, column: null, facts: {}, choices: sample[0] ?? [] }]
}

/** Columns that stay as they were read are no answer: their format knows more of them than a person can say. */
function given(source: Source, answers: Answers): Answers {
  const { columns, ...others } = answers
  const readAs = source.status === 'ready' && source.answers.columns === undefined ? columnsReadAs(source) : null
  return JSON.stringify(columns) === JSON.stringify(readAs) ? others : answers
}

/** What was answered before, or is probably right, is chosen already. */
function firstAnswers(source: Source, questions: readonly Question[]): Answers {
  const asked = (code: Question['code']) => questions.find((question) => question.code === code)
  return {
    ...source.answers,
    ...firstGuesses(asked, source),
  }
}

function firstGuesses(asked: (code: Question['code']) => Question | undefined, source: Source): Answers {
  const { answers } = source
  return {
    ...(asked('which-columns') && { columns: answers.columns ?? columnsReadAs(source) ?? asked('which-columns')?.columns ?? firstColumns }),
    ...(asked('which-tables') && { tables: answers.tables ?? asked('which-tables')?.together?.readings ?? [] }),
    ...(asked('which-accounts') && { accounts: answers.accounts ?? asked('which-accounts')?.suggested ?? [] }),
    ...(asked('which-domains') && { domains: answers.domains ?? asked('which-domains')?.suggested ?? [] }),
    ...(asked('whose-calendar') && { member: answers.member ?? asked('whose-calendar')?.suggested?.[0] ?? '' }),
  }
}

function isAnswered(question: Question, answers: Answers): boolean {
  switch (question.code) {
    case 'which-margin':
      return answers.marginPercent !== undefined
    case 'which-vat':
      return answers.vatPercent !== undefined
    case 'which-date-order':
      return answers.dateOrder !== undefined
    case 'which-decimal':
      return answers.decimal !== undefined
    case 'which-rate':
      return question.choices.every((currency) => (answers.rates?.[currency] ?? 0) > 0)
    case 'which-accounts':
      return (answers.accounts ?? []).length > 0
    case 'which-domains':
      return (answers.domains ?? []).length > 0
    case 'whose-calendar':
      return (answers.member ?? '').trim() !== ''
    case 'which-tables':
      return answers.tables?.every(({ what, fields }) => columnsComplete({ what, fields })) ?? false
    case 'which-columns':
      return answers.columns !== undefined && columnsComplete(answers.columns satisfies ColumnsAnswer)
  }
}

const labelled = ({ choices, labels = [] }: Question) => choices.map((value, at) => ({ value, label: labels[at] ?? value }))
