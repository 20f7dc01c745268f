/** What a person expects of hours at this customer, in three amounts, each beside what the figures say. */
import { useState } from 'react'
import type { CustomerPage } from '../../core/customer/customer-page.ts'
import type { JudgementRefusal } from '../../core/customer/judge-response.ts'
import { pointsOf, type Judged } from '../../core/customer/response.ts'
import { CallFailed } from '../call.ts'
import { useSpeech } from '../language.tsx'
import { useJudgeResponse } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { useToast } from '../ui/toast.tsx'
import styles from './judged-points.module.css'

const amounts = { noneEuro: 'screen.judged.none', todayEuro: 'screen.judged.today', doubleEuro: 'screen.judged.double' } as const
type Field = keyof Judged
type Wish = Readonly<Record<Field, number | ''>>

/** The field that a refusal is about. */
const fieldOf: Readonly<Record<JudgementRefusal, Field>> = {
  no_hours: 'hours',
  today_not_above_none: 'todayEuro',
  double_not_above_today: 'doubleEuro',
  not_diminishing: 'doubleEuro',
}
const isJudgementRefusal = (code: string): code is JudgementRefusal => Object.hasOwn(fieldOf, code)

export function JudgedPoints({ page }: { readonly page: CustomerPage }) {
  const { say, sayFailure, hours } = useSpeech()
  const judge = useJudgeResponse(page.id)
  const toast = useToast()
  const before = page.judged
  const shownHours = tenth(before?.hours ?? page.hoursToday)
  // What nobody touched follows what others judge; what somebody types stays.
  const [draft, setDraft] = useState<Wish | null>(null)
  const wish: Wish = draft ?? { ...(before ?? { noneEuro: '', todayEuro: '', doubleEuro: '' }), hours: shownHours }
  const [error, setError] = useState<{ readonly field: Field; readonly text: string } | null>(null)
  const change = (field: Field, value: number | '') => {
    setDraft({ ...wish, [field]: value })
    setError(null)
  }
  const put = async (judged: Parameters<typeof judge.mutateAsync>[0], told: () => void) => {
    try {
      await judge.mutateAsync(judged)
      setDraft(null)
      told()
    } catch (failure) {
      if (failure instanceof CallFailed && isJudgementRefusal(failure.code))
        setError({ field: fieldOf[failure.code], text: sayFailure(failure) })
      else toast({ text: sayFailure(failure) })
    }
  }
  const tell = (code: 'screen.judged.kept' | 'screen.judged.taken-back') =>
    toast({ text: say(code, { customer: page.name }), action: { label: say('screen.undo'), run: () => void put(before, () => {}) } })
  const asked = askedOf(wish, wish.hours === shownHours ? before?.hours : wish.hours)
  const figures = computedPoints(page, wish.hours)
  return (
    <details className={styles['judged']} open={before !== null || draft !== null}>
      <summary>
        <h2>{say('screen.judged')}</h2>
      </summary>
      <p className={styles['about']}>{say('screen.judged.about')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (asked) void put(asked, () => tell('screen.judged.kept'))
        }}
      >
        <NumberField
          name={say('screen.judged.hours')}
          about={say('screen.judged.hours-about', { hours: hours(page.hoursToday) })}
          value={wish.hours}
          suffix={` ${say('screen.unit.hours')}`}
          decimals={1}
          error={error?.field === 'hours' ? error.text : null}
          onChange={(value) => change('hours', value)}
        />
        {(['noneEuro', 'todayEuro', 'doubleEuro'] as const).map((field) => (
          <NumberField
            key={field}
            name={say(amounts[field])}
            about={figures ? say('screen.judged.computed', { amount: figures[field] }) : say('screen.judged.not-computed')}
            value={wish[field]}
            prefix="€ "
            error={error?.field === field ? error.text : null}
            onChange={(value) => change(field, value)}
          />
        ))}
        <div className={styles['acts']}>
          <Button type="submit" disabled={!asked || judge.isPending}>
            {say('screen.save')}
          </Button>
          {before && (
            <Button weight="quiet" disabled={judge.isPending} onClick={() => void put(null, () => tell('screen.judged.taken-back'))}>
              {say('screen.judged.take-back')}
            </Button>
          )}
        </div>
      </form>
    </details>
  )
}

const tenth = (hours: number): number => Math.round(hours * 10) / 10

/** What is asked of the server; null while an amount is missing. Hours that nobody touched are those of today, to the minute. */
function askedOf({ noneEuro, todayEuro, doubleEuro }: Wish, hours: number | '' | undefined) {
  if (hours === '' || noneEuro === '' || todayEuro === '' || doubleEuro === '') return null
  return { noneEuro, todayEuro, doubleEuro, ...(hours === undefined ? {} : { hours }) }
}

/** What the figures say with so many hours. */
function computedPoints({ row }: CustomerPage, hours: number | ''): Judged | null {
  const basis = row?.numbers.basis
  return row && basis?.computed ? pointsOf(basis.computed, basis.ownBaseShare * row.numbers.expectedMarginEuro, hours || 0) : null
}
