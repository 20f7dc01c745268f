/** The hours and the value of a block as last stated, to be changed by hand, with what is computed from its contents beside them. */
import type { BlockItem, BlockRow } from '../../core/block/block-page.ts'
import { useSpeech } from '../language.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { shownEuro, shownHours, type Draft } from './block-changes.ts'
import styles from './block-form.module.css'

type Props = {
  readonly block: BlockRow
  readonly items: readonly BlockItem[]
  readonly draft: Draft
  readonly errorAt: (field: keyof Draft) => string | null
  readonly onChange: (change: Draft) => void
}

export function FigureFields({ block, items, draft, errorAt, onChange }: Props) {
  const { say, hours: inHours, euro } = useSpeech()
  const about = (of: 'hours' | 'valueEuro', written: (value: number) => string): string => {
    const known = items.flatMap((item) => item[of] ?? [])
    if (known.length === 0) return say('screen.block.computed-none')
    const value = written(known.reduce((sum, one) => sum + one, 0))
    const unknown = items.length - known.length
    return unknown === 0 ? say('screen.block.computed', { value }) : say('screen.block.computed-part', { value, unknown })
  }
  return (
    <div className={styles['pair']}>
      <NumberField
        name={say('screen.block.hours')}
        about={about('hours', (hours) => say('screen.hours', { hours: inHours(hours) }))}
        value={draft.hours ?? shownHours(block.hours)}
        least={0}
        decimals={1}
        error={errorAt('hours')}
        onChange={(hours) => onChange({ hours })}
      />
      <NumberField
        name={say('screen.block.value')}
        about={about('valueEuro', euro)}
        value={draft.valueEuro ?? shownEuro(block.valueEuro)}
        prefix="€ "
        least={0}
        error={errorAt('valueEuro')}
        onChange={(valueEuro) => onChange({ valueEuro })}
      />
    </div>
  )
}
