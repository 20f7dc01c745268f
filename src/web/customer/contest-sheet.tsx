/** Contesting a verdict: what is wrong, better figures beside those of the files, and why. */
import { useState } from 'react'
import { contestReasons, type ContestReason } from '../../core/customer/contest.ts'
import type { CustomerPage } from '../../core/customer/customer-page.ts'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { LongTextField } from '../ui/long-text-field.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { useToast } from '../ui/toast.tsx'
import styles from './contest-sheet.module.css'
import { useCustomerAct } from './use-customer-act.ts'

type Field = 'hours' | 'marginEuro' | 'noneEuro' | 'todayEuro' | 'doubleEuro' | 'atHours' | 'why'
type Points = Readonly<Record<'noneEuro' | 'todayEuro' | 'doubleEuro' | 'atHours', number | ''>>

/** The field that a refusal is about; any other stands below all of them. */
const fieldOf: Readonly<Record<string, Field>> = {
  'contest-hours-out-of-range': 'hours',
  'contest-margin-out-of-range': 'marginEuro',
  'contest-why-length': 'why',
  no_hours: 'atHours',
  today_not_above_none: 'todayEuro',
  double_not_above_today: 'doubleEuro',
  not_diminishing: 'doubleEuro',
}

type Props = { readonly page: CustomerPage; readonly row: NonNullable<CustomerPage['row']>; readonly onClose: () => void }

export function ContestSheet({ page, row, onClose }: Props) {
  const { say, hours: asHours } = useSpeech()
  const { act, pending, refused, who } = useCustomerAct(page.id)
  const toast = useToast()
  const before = page.contest
  const filed = before?.computed ?? row.numbers.computed ?? { hoursNow: row.hoursNow, marginEuro: row.marginEuro }
  const [reason, setReason] = useState<ContestReason | ''>(before?.reason ?? '')
  const [hours, setHours] = useState<number | ''>(before?.hours ?? '')
  const [marginEuro, setMargin] = useState<number | ''>(before?.marginEuro ?? '')
  const [points, setPoints] = useState<Points>(pointsOf(page))
  const [why, setWhy] = useState(before?.why ?? '')
  const judging = reason === 'potential-unseen'
  const judged = judging ? judgedOf(points) : null
  const wrong = (field: Field) => (refused !== null && fieldOf[refused.code] === field ? refused.text : null)
  const complete = reason !== '' && why.trim() !== '' && judged !== 'incomplete'
  const keep = async () => {
    const input = {
      customer: page.id,
      reason,
      hours: hours === '' ? null : hours,
      marginEuro: marginEuro === '' ? null : marginEuro,
      judged,
      why,
    }
    if (!(await act('customer/contest-verdict', input))) return
    toast({ text: say('screen.contest.kept', { customer: page.name }) })
    onClose()
  }
  return (
    <>
      <Dialog open title={say('screen.contest')} close={say('screen.close')} onClose={onClose}>
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault()
            if (complete) void keep()
          }}
        >
          <p>{say('screen.contest.about')}</p>
          <ChoiceField
            name={say('screen.contest.reason')}
            value={reason}
            options={[
              { value: '' as const, label: say('screen.choose') },
              ...contestReasons.map((value) => ({ value, label: say(`contest.${value}`) })),
            ]}
            onChange={setReason}
          />
          <div className={styles['pair']}>
            <NumberField
              name={say('screen.contest.hours')}
              about={say('screen.contest.hours-computed', { hours: asHours(filed.hoursNow) })}
              value={hours}
              suffix={` ${say('screen.unit.hours')}`}
              decimals={1}
              error={wrong('hours')}
              onChange={setHours}
            />
            <NumberField
              name={say('screen.contest.margin')}
              about={say('screen.contest.margin-computed', { margin: filed.marginEuro })}
              value={marginEuro}
              prefix="€ "
              error={wrong('marginEuro')}
              onChange={setMargin}
            />
          </div>
          {judging && <Expected points={points} wrong={wrong} onChange={setPoints} />}
          <LongTextField name={say('screen.contest.why')} value={why} most={500} error={wrong('why')} onChange={setWhy} />
          {refused !== null && fieldOf[refused.code] === undefined && (
            <p className={styles['refused']} role="alert">
              {refused.text}
            </p>
          )}
          <Button type="submit" weight="main" disabled={!complete || pending}>
            {say('screen.contest')}
          </Button>
        </form>
      </Dialog>
      {who}
    </>
  )
}

type ExpectedProps = {
  readonly points: Points
  readonly wrong: (field: Field) => string | null
  readonly onChange: (points: Points) => void
}

function Expected({ points, wrong, onChange }: ExpectedProps) {
  const { say } = useSpeech()
  return (
    <fieldset className={styles['expected']}>
      <legend>{say('screen.contest.potential')}</legend>
      <NumberField
        name={say('screen.contest.at-hours')}
        value={points.atHours}
        suffix={` ${say('screen.unit.hours')}`}
        decimals={1}
        error={wrong('atHours')}
        onChange={(atHours) => onChange({ ...points, atHours })}
      />
      {(['none', 'today', 'double'] as const).map((which) => (
        <NumberField
          key={which}
          name={say(`screen.judged.${which}`)}
          value={points[`${which}Euro`]}
          prefix="€ "
          error={wrong(`${which}Euro`)}
          onChange={(value) => onChange({ ...points, [`${which}Euro`]: value })}
        />
      ))}
    </fieldset>
  )
}

const pointsOf = ({ judged, hoursToday }: CustomerPage): Points => ({
  noneEuro: judged?.noneEuro ?? '',
  todayEuro: judged?.todayEuro ?? '',
  doubleEuro: judged?.doubleEuro ?? '',
  atHours: Math.round(10 * (judged?.hours ?? hoursToday)) / 10 || '',
})

/** Null where nothing is expected; all three amounts or none. */
function judgedOf({ noneEuro, todayEuro, doubleEuro, atHours }: Points) {
  if (noneEuro === '' && todayEuro === '' && doubleEuro === '') return null
  if (noneEuro === '' || todayEuro === '' || doubleEuro === '') return 'incomplete'
  return { noneEuro, todayEuro, doubleEuro, ...(atHours === '' ? {} : { hours: atHours }) }
}
