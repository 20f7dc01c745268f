/** Asks which share of revenue is margin, for a file without cost. */
import { NumberInput } from '@mantine/core'
import { useSpeech } from '../language.tsx'

export function MarginAnswer({
  percent,
  onAnswer,
}: {
  readonly percent: number | undefined
  readonly onAnswer: (percent: number | undefined) => void
}) {
  const { say } = useSpeech()
  return (
    <NumberInput
      aria-label={say('screen.question.margin')}
      value={percent ?? ''}
      min={0}
      max={100}
      suffix=" %"
      hideControls
      w={120}
      size="md"
      onChange={(value) => onAnswer(typeof value === 'number' ? value : undefined)}
    />
  )
}
