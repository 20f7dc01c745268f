/** Closing a review, asked once more because its minutes do not change after that; and dropping what nobody takes. */
import { useState } from 'react'
import { useSpeech } from '../language.tsx'
import { useTelling } from '../telling.ts'
import { Button } from '../ui/button.tsx'
import { LongTextField } from '../ui/long-text-field.tsx'
import { useToast } from '../ui/toast.tsx'
import styles from './hold-review.module.css'
import { useNavigate } from '@tanstack/react-router'

const [DROP, HOLD] = ['drop', 'hold']

export function HoldReview({ cycle }: { readonly cycle: string }) {
  const { say } = useSpeech()
  const toast = useToast()
  const navigate = useNavigate()
  const { tell, refusedAbout, pending, who } = useTelling()
  const [text, setText] = useState('')
  const drop = async () => {
    if ((await tell(DROP, ['course/drop-proposal', { cycle, text }])) !== 'done') return
    setText('')
    toast({ text: say('screen.review.has-dropped') })
  }
  const hold = async () => {
    if ((await tell(HOLD, ['course/hold-review', { cycle }])) !== 'done') return
    toast({ text: say('screen.review.has-held') })
    await navigate({ to: '/review', search: { cycle } })
  }
  return (
    <section className={styles['hold']}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void drop()
        }}
      >
        <LongTextField name={say('screen.review.drop')} value={text} most={500} error={refusedAbout(DROP)} onChange={setText} />
        <Button type="submit" disabled={pending || text.trim() === ''}>
          {say('screen.course.drop')}
        </Button>
      </form>
      <div>
        <p className="quiet">{say('screen.review.hold-about')}</p>
        {refusedAbout(HOLD) !== null && <p role="alert">{refusedAbout(HOLD)}</p>}
        <Button weight="main" disabled={pending} onClick={() => void hold()}>
          {say('screen.review.hold')}
        </Button>
      </div>
      {who}
    </section>
  )
}
