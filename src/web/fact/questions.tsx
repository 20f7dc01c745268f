/** What only a person knows about a file, asked in place with its first rows in view, and answered once. */
import { useState } from 'react'
import type { Answers, Question } from '../../core/fact/problem.ts'
import type { Source } from '../../core/fact/source.ts'
import { useSpeech } from '../language.tsx'
import { useAnswerQuestions } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { useToast } from '../ui/toast.tsx'
import { ColumnChoice, type ColumnsAnswer, columnsComplete, firstColumns } from './column-choice.tsx'
import { MarginAnswer } from './margin-answer.tsx'
import { Sample } from './sample.tsx'
import { Several } from './several.tsx'
import { WhoseCalendar } from './whose-calendar.tsx'
import styles from './questions.module.css'

export function Questions({ source }: { readonly source: Source }) {
  const { say, sayCode, sayFailure } = useSpeech()
  const answer = useAnswerQuestions()
  const toast = useToast()
  const [answers, setAnswers] = useState<Answers>(() => firstAnswers(source))
  const give = (part: Answers) => setAnswers({ ...answers, ...part })
  const complete = source.questions.every((question) => isAnswered(question, answers))
  const about = source.questions.map((question) => question.column).filter((column) => column !== null)
  const chosen = Object.values(answers.columns?.fields ?? {})
  return (
    <form
      className={styles['questions']}
      onSubmit={(event) => {
        event.preventDefault()
        if (complete) answer.mutate({ id: source.id, answers }, { onError: (failure) => toast({ text: sayFailure(failure) }) })
      }}
    >
      {source.questions.map((question) => (
        <fieldset key={question.code}>
          <legend>{sayCode(`question.${question.code}`, { file: question.file, ...question.facts })}</legend>
          <Answer question={question} source={source} answers={answers} give={give} />
        </fieldset>
      ))}
      {source.sample.length > 0 && !source.questions.every(({ code }) => code === 'which-accounts') && (
        <Sample rows={source.sample} marked={[...about, ...chosen]} file={source.file} />
      )}
      <Button type="submit" weight="main" disabled={!complete || answer.isPending}>
        {say('screen.answer')}
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
      return <MarginAnswer percent={answers.marginPercent} onAnswer={(marginPercent) => give({ marginPercent })} />
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
    case 'which-accounts':
      return <Several question={question} chosen={answers.accounts ?? []} onChoose={(accounts) => give({ accounts })} />
    case 'which-domains':
      return <Several question={question} chosen={answers.domains ?? []} onChoose={(domains) => give({ domains })} />
    case 'whose-calendar':
      return <WhoseCalendar question={question} name={answers.member ?? ''} onName={(member) => give({ member })} />
    case 'which-columns':
      return (
        <ColumnChoice
          headers={source.sample[0] ?? question.choices}
          columns={answers.columns ?? firstColumns}
          onAnswer={(columns) => give({ columns })}
        />
      )
  }
}

type ChoicesProps<Value extends string> = {
  readonly name: string
  readonly chosen: Value | undefined
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  readonly onChoose: (value: Value) => void
}

function Choices<Value extends string>({ name, chosen, choices, onChoose }: ChoicesProps<Value>) {
  return (
    <div className={styles['choices']}>
      {choices.map((choice) => (
        <label key={choice.value} data-chosen={choice.value === chosen}>
          <input type="radio" name={name} checked={choice.value === chosen} onChange={() => onChoose(choice.value)} />
          {choice.label}
        </label>
      ))}
    </div>
  )
}

/** What is probably right is chosen already. */
function firstAnswers({ questions }: Source): Answers {
  const asked = (code: Question['code']) => questions.find((question) => question.code === code)
  return {
    ...(asked('which-columns') && { columns: firstColumns }),
    ...(asked('which-accounts') && { accounts: asked('which-accounts')?.suggested ?? [] }),
    ...(asked('which-domains') && { domains: asked('which-domains')?.suggested ?? [] }),
    ...(asked('whose-calendar') && { member: asked('whose-calendar')?.suggested?.[0] ?? '' }),
  }
}

function isAnswered(question: Question, answers: Answers): boolean {
  switch (question.code) {
    case 'which-margin':
      return answers.marginPercent !== undefined
    case 'which-date-order':
      return answers.dateOrder !== undefined
    case 'which-decimal':
      return answers.decimal !== undefined
    case 'which-accounts':
      return (answers.accounts ?? []).length > 0
    case 'which-domains':
      return (answers.domains ?? []).length > 0
    case 'whose-calendar':
      return (answers.member ?? '').trim() !== ''
    case 'which-columns':
      return answers.columns !== undefined && columnsComplete(answers.columns satisfies ColumnsAnswer)
  }
}
