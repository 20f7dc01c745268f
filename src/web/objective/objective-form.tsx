/** Setting the objective, or replacing the one that stands: a sentence, a measure, an amount, a day, and then a reason. */
import { useState } from 'react'
import { measures, replacements, type Measure, type Replacement } from '../../core/objective/objective.ts'
import type { ObjectivePage } from '../../core/objective/objective-page.ts'
import { CallFailed } from '../call.ts'
import { useSpeech } from '../language.tsx'
import { ChangedMeanwhile, meanwhileIn, type Meanwhile } from '../meanwhile.tsx'
import { useSetObjective } from '../queries.ts'
import { WhoSheet } from '../team/who-am-i.tsx'
import { Button } from '../ui/button.tsx'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useActingMember } from '../use-who.ts'
import styles from './objective-form.module.css'

/** The field that a refusal is about; any other stands below all of them. */
const fieldOf: Readonly<Record<string, 'sentence' | 'amount' | 'by'>> = {
  'objective-sentence-length': 'sentence',
  'objective-amount': 'amount',
  'objective-day': 'by',
}

const isEuro = (measure: Measure) => measure === 'margin' || measure === 'revenue'

export function ObjectiveForm({ page, onClose }: { readonly page: ObjectivePage; readonly onClose: () => void }) {
  const { say, sayFailure, day, euro, count } = useSpeech()
  const before = page.objective
  const [opened, setOpened] = useState(page)
  const [meanwhile, setMeanwhile] = useState<Meanwhile | null>(null)
  const set = useSetObjective()
  const me = useActingMember()
  const [asking, setAsking] = useState(false)
  const [sentence, setSentence] = useState(before?.sentence ?? '')
  const [measure, setMeasure] = useState<Measure>(before?.measure ?? 'margin')
  const [amount, setAmount] = useState<number | ''>(before?.amount ?? '')
  const [by, setBy] = useState<string>(before?.by ?? '')
  const [reason, setReason] = useState<Replacement | ''>('')
  const [error, setError] = useState<{ readonly field: string; readonly text: string } | null>(null)
  const wrong = (field: string) => (error?.field === field ? error.text : null)
  const complete = sentence.trim() !== '' && amount !== '' && by !== '' && (before === null || reason !== '')
  const keep = async (seen: number) => {
    setError(null)
    setMeanwhile(null)
    try {
      await set.mutateAsync({ sentence, measure, amount: amount || 0, by, reason: reason || null, seen })
      onClose()
    } catch (failure) {
      const changed = meanwhileIn(failure, sayFailure)
      if (changed) return setMeanwhile(changed)
      setError({ field: (failure instanceof CallFailed && fieldOf[failure.code]) || 'all', text: sayFailure(failure) })
    }
  }
  const takeTheirs = () => {
    setSentence(before?.sentence ?? '')
    setMeasure(before?.measure ?? 'margin')
    setAmount(before?.amount ?? '')
    setBy(before?.by ?? '')
    setOpened(page)
    setMeanwhile(null)
  }
  const told = ({ objective }: ObjectivePage) => [
    objective?.sentence ?? '',
    objective ? say(`screen.objective.measure.${objective.measure}`) : '',
    objective ? (isEuro(objective.measure) ? euro : count)(objective.amount) : '',
    objective ? day(objective.by) : '',
  ]
  const names = [
    say('screen.objective.sentence'),
    say('screen.objective.measure'),
    say('screen.objective.amount'),
    say('screen.objective.by'),
  ]
  return (
    <>
      <Dialog open title={say(before ? 'screen.objective.replace' : 'screen.objective.set')} close={say('screen.close')} onClose={onClose}>
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault()
            if (me === null) setAsking(true)
            else void keep(opened.version)
          }}
        >
          <p>{say(before ? 'screen.objective.replace-about' : 'screen.objective.about')}</p>
          <TextField
            name={say('screen.objective.sentence')}
            placeholder={say('screen.objective.example')}
            value={sentence}
            most={200}
            error={wrong('sentence')}
            onChange={setSentence}
          />
          <ChoiceField
            name={say('screen.objective.measure')}
            value={measure}
            options={measures.map((value) => ({ value, label: say(`screen.objective.measure.${value}`) }))}
            onChange={setMeasure}
          />
          <NumberField
            name={say('screen.objective.amount')}
            value={amount}
            prefix={isEuro(measure) ? '€ ' : ''}
            error={wrong('amount')}
            onChange={setAmount}
          />
          <TextField name={say('screen.objective.by')} kind="date" value={by} error={wrong('by')} onChange={setBy} />
          {before && (
            <ChoiceField
              name={say('screen.objective.reason')}
              about={say('screen.objective.reason-about')}
              value={reason}
              options={[
                { value: '' as const, label: say('screen.choose') },
                ...replacements.map((value) => ({ value, label: say(`screen.objective.reason.${value}`) })),
              ]}
              onChange={setReason}
            />
          )}
          {wrong('all') && (
            <p className={styles['error']} role="alert">
              {wrong('all')}
            </p>
          )}
          <ChangedMeanwhile
            meanwhile={meanwhile}
            fields={names.map((name, at) => [name, told(opened)[at] ?? '', told(page)[at] ?? ''])}
            pending={!complete || set.isPending}
            onTheirs={takeTheirs}
            onMine={(version) => void keep(version)}
          />
          <Button type="submit" weight="main" disabled={!complete || set.isPending}>
            {say('screen.save')}
          </Button>
        </form>
      </Dialog>
      <WhoSheet open={asking} onClose={() => setAsking(false)} onChosen={() => void keep(opened.version)} />
    </>
  )
}
