/** The one objective above the line: what it is, and what it may count on with everybody served and with this plan's scope. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ObjectivePage } from '../../core/objective/objective-page.ts'
import { useSpeech } from '../language.tsx'
import { objectiveQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { ObjectiveForm } from './objective-form.tsx'
import styles from './objective-panel.module.css'

export function ObjectivePanel() {
  const { say } = useSpeech()
  const { data } = useQuery(objectiveQuery)
  const [open, setOpen] = useState(false)
  if (!data) return null
  const { objective } = data
  return (
    <section className={styles['panel']} aria-label={say('screen.objective')}>
      {objective ? (
        <div>
          <h2>{objective.sentence ?? say('screen.erased')}</h2>
          <Told page={data} />
        </div>
      ) : (
        <p>{say('screen.objective.none')}</p>
      )}
      <Button weight={objective ? 'quiet' : 'plain'} onClick={() => setOpen(true)}>
        {say(objective ? 'screen.objective.replace' : 'screen.objective.set')}
      </Button>
      {open && <ObjectiveForm page={data} onClose={() => setOpen(false)} />}
    </section>
  )
}

function Told({ page: { objective, setBy, forecast } }: { readonly page: ObjectivePage }) {
  const { say, euro, count, day } = useSpeech()
  if (!objective) return null
  const { measure, amount, by, setAt } = objective
  return (
    <p className={styles['told']}>
      {say('screen.objective.what', {
        amount: measure === 'margin' || measure === 'revenue' ? euro(amount) : count(amount),
        measure: say(`screen.objective.measure.${measure}`),
        by: day(by),
      })}{' '}
      {forecast
        ? say('screen.objective.forecast', { wide: forecast.wideEuro, narrow: forecast.narrowEuro, share: forecast.narrowShare })
        : say('screen.objective.no-forecast', { measure })}{' '}
      {say('screen.objective.set-by', { name: setBy ?? '–', day: day(setAt) })}
    </p>
  )
}
