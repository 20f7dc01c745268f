/** Setting the objective, or replacing the one that stands: a sentence, a measure, an amount, a day, and then a reason. */
import { useState } from 'react'
import { measures, replacements, type Measure, type Objective, type Replacement } from '../../core/objective/objective.ts'
import { CallFailed } from '../call.ts'
import { useSpeech } from '../language.tsx'
import { useSetObjective } from '../queries.ts'
import { WhoSheet } from '../team/who-am-i.tsx'
import { Button } from '../ui/button.tsx'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useActingMember } from '../who.ts'
import styles from './objective-form.module.css'

/** The field that a refusal is about; any other stands below all of them. */
const fieldOf: Readonly<Record<string, 'sentence' | 'amount' | 'by'>> = {
  'objective-sentence-length': 'sentence',
  'objective-amount': 'amount',
  'objective-day': 'by',
}

export function ObjectiveForm({ before, onClose }: { readonly before: Objective | null; readonly onClose: () => void }) {
  const { say, sayFailure } = useSpeech()
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
  const keep = async () => {
    setError(null)
    try {
      await set.mutateAsync({ sentence, measure, amount: amount || 0, by, reason: reason || null })
      onClose()
    } catch (failure) {
      setError({ field: (failure instanceof CallFailed && fieldOf[failure.code]) || 'all', text: sayFailure(failure) })
    }
  }
  const inEuro = measure === 'margin' || measure === 'revenue'
  return (
    <>
      <Dialog open title={say(before ? 'screen.objective.replace' : 'screen.objective.set')} close={say('screen.close')} onClose={onClose}>
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault()
            if (me === null) setAsking(true)
            else void keep()
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
            prefix={inEuro ? '€ ' : ''}
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
          <Button type="submit" weight="main" disabled={!complete || set.isPending}>
            {say('screen.save')}
          </Button>
        </form>
      </Dialog>
      <WhoSheet open={asking} onClose={() => setAsking(false)} onChosen={() => void keep()} />
    </>
  )
}
