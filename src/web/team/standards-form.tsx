/** The assumptions behind every estimate, each with what it means, to be changed by who knows better. */
import { useState } from 'react'
import type { Standards } from '../../core/customer/standards.ts'
import { useSpeech, type Speech } from '../language.tsx'
import { ChangedMeanwhile, meanwhileIn, type Field, type Meanwhile } from '../meanwhile.tsx'
import { useSetStandards } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { useToast } from '../ui/toast.tsx'
import { bandOf, elasticityOf } from './elasticity-band.ts'
import { Term } from '../word/term.tsx'
import styles from './standards-form.module.css'

const counted = ['order', 'quote', 'call', 'meeting', 'visit', 'mail', 'trip'] as const

export function StandardsForm({ standards, version }: { readonly standards: Standards; readonly version: number }) {
  const { say, sayFailure } = useSpeech()
  const set = useSetStandards()
  const toast = useToast()
  const [draft, setDraft] = useState<{ readonly wish: Standards; readonly opened: Standards; readonly version: number } | null>(null)
  const [meanwhile, setMeanwhile] = useState<Meanwhile | null>(null)
  // What nobody touched follows what others decide; from the first touch it counts what was seen then.
  const wish = draft?.wish ?? standards
  const setWish = (next: Standards) => setDraft((before) => ({ ...(before ?? { opened: standards, version }), wish: next }))
  const takeTheirs = () => {
    setDraft(null)
    setMeanwhile(null)
  }
  const changed = JSON.stringify(wish) !== JSON.stringify(standards)
  const band = bandOf(wish.elasticity)
  const put = (wanted: Standards, seen: number) => set.mutateAsync({ standards: wanted, seen })
  const keep = async (seen: number) => {
    setMeanwhile(null)
    try {
      const kept = await put(wish, seen)
      setDraft(null)
      // Taking back writes over nobody either who changed it since.
      const undo = () => void put(standards, kept.version).catch((failure: unknown) => toast({ text: sayFailure(failure) }))
      toast({ text: say('screen.standards.kept'), action: { label: say('screen.undo'), run: undo } })
    } catch (failure) {
      const other = meanwhileIn(failure, sayFailure)
      if (other) setMeanwhile(other)
      else toast({ text: sayFailure(failure) })
    }
  }
  return (
    <form
      className={styles['standards']}
      onSubmit={(event) => {
        event.preventDefault()
        void keep(draft?.version ?? version)
      }}
    >
      <h2>
        <Term word="standards">{say('screen.standards')}</Term>
      </h2>
      <p className={styles['about']}>{say('screen.standards.about')}</p>
      <fieldset>
        <legend>{say('screen.standards.minutes')}</legend>
        {counted.map((how) => (
          <Amount
            key={how}
            name={say(`screen.touch.${how}`, { number: 1 })}
            {...(how === 'trip' && { about: say('screen.standards.trip-about') })}
            value={wish.minutes[how]}
            suffix=" min"
            most={480}
            onChange={(value) => setWish({ ...wish, minutes: { ...wish.minutes, [how]: value } })}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{say('screen.standards.response')}</legend>
        <Amount
          name={say('screen.standards.base-share')}
          about={say('screen.standards.base-share-about')}
          value={Math.round(wish.baseShare * 100)}
          suffix=" %"
          most={90}
          onChange={(value) => setWish({ ...wish, baseShare: value / 100 })}
        />
        <Amount
          name={say('screen.standards.elasticity-low')}
          about={say('screen.standards.elasticity-about')}
          value={band.low}
          suffix=""
          most={band.high}
          decimals={2}
          onChange={(low) => setWish({ ...wish, elasticity: elasticityOf({ ...band, low }) })}
        />
        <Amount
          name={say('screen.standards.elasticity-high')}
          value={band.high}
          suffix=""
          most={0.9}
          decimals={2}
          onChange={(high) => setWish({ ...wish, elasticity: elasticityOf({ ...band, high }) })}
        />
        <Amount
          name={say('screen.standards.minimum-hours')}
          about={say('screen.standards.minimum-hours-about')}
          value={wish.minimumHours}
          suffix={` ${say('screen.unit.hours')}`}
          most={500}
          decimals={1}
          onChange={(minimumHours) => setWish({ ...wish, minimumHours })}
        />
        <Amount
          name={say('screen.standards.reach')}
          about={say('screen.standards.reach-about')}
          value={wish.reach}
          suffix=" ×"
          most={20}
          decimals={1}
          onChange={(reach) => setWish({ ...wish, reach })}
        />
        <Amount
          name={say('screen.standards.conversion')}
          about={say('screen.standards.conversion-about')}
          value={Math.round(wish.conversion * 100)}
          suffix=" %"
          most={100}
          onChange={(value) => setWish({ ...wish, conversion: value / 100 })}
        />
      </fieldset>
      <ChangedMeanwhile
        meanwhile={meanwhile}
        fields={fieldsOf(draft?.opened ?? standards, standards, say)}
        pending={set.isPending}
        onTheirs={takeTheirs}
        onMine={(seen) => void keep(seen)}
      />
      <div className={styles['acts']}>
        <Button type="submit" weight="main" disabled={!changed || set.isPending}>
          {say('screen.save')}
        </Button>
        {changed && (
          <Button weight="quiet" onClick={takeTheirs}>
            {say('screen.standards.back')}
          </Button>
        )}
      </div>
    </form>
  )
}

function fieldsOf(opened: Standards, now: Standards, say: Speech['say']): readonly Field[] {
  const number = (value: number) => say('screen.as.count', { value })
  const share = (value: number) => say('screen.as.percent', { value })
  const [before, after] = [bandOf(opened.elasticity), bandOf(now.elasticity)]
  return [
    ...counted.map((how): Field => [say(`screen.touch.${how}`, { number: 1 }), number(opened.minutes[how]), number(now.minutes[how])]),
    [say('screen.standards.base-share'), share(opened.baseShare), share(now.baseShare)],
    [say('screen.standards.elasticity-low'), number(before.low), number(after.low)],
    [say('screen.standards.elasticity-high'), number(before.high), number(after.high)],
    [say('screen.standards.minimum-hours'), number(opened.minimumHours), number(now.minimumHours)],
    [say('screen.standards.reach'), number(opened.reach), number(now.reach)],
    [say('screen.standards.conversion'), share(opened.conversion), share(now.conversion)],
  ]
}

type AmountProps = Omit<Parameters<typeof NumberField>[0], 'onChange' | 'least' | 'value'> & {
  readonly value: number
  readonly onChange: (value: number) => void
}

/** An assumption has always a number: an empty field keeps the one before. */
function Amount({ onChange, ...field }: AmountProps) {
  return <NumberField {...field} least={0} onChange={(next) => next !== '' && onChange(next)} />
}
