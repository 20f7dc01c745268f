/** Asks which share of revenue is margin, for a file without cost: one for all, and another for the customers of a group. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Answers } from '../../core/fact/problem.ts'
import { useSpeech } from '../language.tsx'
import { sourcesQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { NumberField } from '../ui/number-field.tsx'
import styles from './margin-answer.module.css'

type Props = {
  readonly answers: Answers
  readonly onAnswer: (part: Pick<Answers, 'marginPercent' | 'groupPercents'>) => void
}

export function MarginAnswer({ answers: { marginPercent, groupPercents = {} }, onAnswer }: Props) {
  const { say } = useSpeech()
  const groups = useQuery(sourcesQuery).data?.groups ?? []
  const [apart, setApart] = useState(Object.keys(groupPercents).length > 0)
  const percent = (name: string, value: number | undefined, onChange: (value: number | undefined) => void) => (
    <NumberField
      key={name}
      name={name}
      value={value ?? ''}
      least={0}
      most={100}
      suffix=" %"
      decimals={1}
      onChange={(given) => onChange(given === '' ? undefined : given)}
    />
  )
  const giveGroup = (group: string) => (given: number | undefined) => {
    const { [group]: _before, ...others } = groupPercents
    onAnswer({ groupPercents: given === undefined ? others : { ...others, [group]: given } })
  }
  return (
    <div className={styles['margin']}>
      {percent(say('screen.question.margin'), marginPercent, (given) => onAnswer({ marginPercent: given }))}
      {groups.length > 0 && !apart && <Button onClick={() => setApart(true)}>{say('screen.question.margin-by-group')}</Button>}
      {apart && (
        <div className={styles['groups']}>
          <p className="quiet">{say('screen.question.margin-groups')}</p>
          {[...new Set([...groups, ...Object.keys(groupPercents)])].map((group) => percent(group, groupPercents[group], giveGroup(group)))}
        </div>
      )}
    </div>
  )
}
