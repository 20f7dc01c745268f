/** Choosing how long data is kept: what it would delete is told first, because that cannot be undone. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { PrivacyPage } from '../../core/privacy/person.ts'
import { useDecide } from '../decide.tsx'
import { useSpeech } from '../language.tsx'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Sure } from '../ui/sure.tsx'
import { useToast } from '../ui/toast.tsx'
import { privacyQuery } from './privacy-queries.ts'
import { Term } from '../word/term.tsx'
import styles from './privacy-page.module.css'

const offered = [2, 3, 5, 7, 10]

export function Retention({ privacy }: { readonly privacy: PrivacyPage }) {
  const { say, sayFailure } = useSpeech()
  const client = useQueryClient()
  const toast = useToast()
  const { decide, pending, who } = useDecide()
  const [years, setYears] = useState(privacy.years)
  const [error, setError] = useState<string | null>(null)
  const changed = years !== privacy.years
  const { data } = useQuery({ ...privacyQuery(years), enabled: changed && years !== null })
  const would = changed ? (data?.would ?? null) : null
  const keep = async () => {
    setError(null)
    try {
      if ((await decide('privacy/set-retention', { years })) === null) return
      toast({ text: say('screen.privacy.retention-set') })
      await client.invalidateQueries({ queryKey: ['privacy'] })
    } catch (failure) {
      setError(sayFailure(failure))
    }
  }
  const choices = [...new Set([...offered, ...(privacy.years === null ? [] : [privacy.years])])].toSorted((a, b) => a - b)
  return (
    <section className={styles['part']} aria-label={say('screen.privacy.retention')}>
      <h2>
        <Term word="retention">{say('screen.privacy.retention')}</Term>
      </h2>
      <p className="quiet">{say('screen.privacy.retention-about')}</p>
      <ChoiceField
        name={say('screen.privacy.keep')}
        value={years === null ? '' : String(years)}
        options={[
          { value: '', label: say('screen.privacy.no-limit') },
          ...choices.map((value) => ({ value: String(value), label: say('screen.privacy.years', { years: value }) })),
        ]}
        onChange={(value) => setYears(value === '' ? null : Number(value))}
      />
      {changed && (
        <Sure
          error={error}
          pending={pending}
          yes={{ label: say('screen.privacy.keep-so'), ready: years === null || would !== null, run: () => void keep() }}
          no={{ label: say('screen.privacy.leave'), run: () => setYears(privacy.years) }}
        >
          {years !== null && <p role="status">{would === null ? say('screen.loading') : say('screen.privacy.would', would)}</p>}
        </Sure>
      )}
      {who}
    </section>
  )
}
