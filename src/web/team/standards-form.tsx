/** The assumptions behind every estimate, each with what it means, to be changed by who knows better. */
import { useState } from 'react'
import type { Standards } from '../../core/customer/standards.ts'
import { useSpeech } from '../language.tsx'
import { useSetStandards } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { useToast } from '../ui/toast.tsx'
import { bandOf, elasticityOf } from './elasticity-band.ts'
import styles from './standards-form.module.css'

const counted = ['order', 'quote', 'call', 'meeting', 'visit', 'mail', 'trip'] as const

export function StandardsForm({ standards }: { readonly standards: Standards }) {
  const { say, sayFailure } = useSpeech()
  const set = useSetStandards()
  const toast = useToast()
  const [wish, setWish] = useState(standards)
  const changed = JSON.stringify(wish) !== JSON.stringify(standards)
  const band = bandOf(wish.elasticity)
  // The form starts anew as soon as other standards stand, and what hangs on it would never be told.
  const put = async (wanted: Standards, told: () => void) => {
    try {
      await set.mutateAsync(wanted)
      told()
    } catch (failure) {
      toast({ text: sayFailure(failure) })
    }
  }
  const keep = () =>
    put(wish, () =>
      toast({ text: say('screen.standards.kept'), action: { label: say('screen.undo'), run: () => void put(standards, () => {}) } }),
    )
  return (
    <form
      className={styles['standards']}
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <h2>{say('screen.standards')}</h2>
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
      <div className={styles['acts']}>
        <Button type="submit" weight="main" disabled={!changed || set.isPending}>
          {say('screen.save')}
        </Button>
        {changed && (
          <Button weight="quiet" onClick={() => setWish(standards)}>
            {say('screen.standards.back')}
          </Button>
        )}
      </div>
    </form>
  )
}

type AmountProps = Omit<Parameters<typeof NumberField>[0], 'onChange' | 'least' | 'value'> & {
  readonly value: number
  readonly onChange: (value: number) => void
}

/** An assumption has always a number: an empty field keeps the one before. */
function Amount({ onChange, ...field }: AmountProps) {
  return <NumberField {...field} least={0} onChange={(next) => next !== '' && onChange(next)} />
}
