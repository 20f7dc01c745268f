/** Beginning a chart anew from a cycle on, with what has become different. */
import { useState } from 'react'
import type { Alarm } from '../../core/course/alarm.ts'
import { useSpeech } from '../language.tsx'
import styles from '../matter/catch-sheet.module.css'
import { useAct } from '../telling.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { LongTextField } from '../ui/long-text-field.tsx'
import { useToast } from '../ui/toast.tsx'

export function RestartSheet({ alarm, onClose }: { readonly alarm: Alarm; readonly onClose: () => void }) {
  const { say, day } = useSpeech()
  const toast = useToast()
  const { act, pending, refused, who } = useAct()
  const [text, setText] = useState('')
  const keep = async () => {
    if (!(await act('course/restart-baseline', { measure: alarm.measure, from: alarm.cycle, text }))) return
    onClose()
    toast({ text: say('screen.course.restart-done', { day: day(alarm.cycle) }) })
  }
  return (
    <>
      <Dialog open title={say('screen.course.alarm.restart')} close={say('screen.close')} onClose={onClose}>
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault()
            void keep()
          }}
        >
          <p className={styles['about']}>{say('screen.course.restart-about')}</p>
          <LongTextField name={say('screen.course.restart-text')} value={text} most={500} onChange={setText} />
          {refused && (
            <p className={styles['error']} role="alert">
              {refused.text}
            </p>
          )}
          <Button type="submit" weight="main" disabled={pending}>
            {say('screen.course.restart-keep')}
          </Button>
        </form>
      </Dialog>
      {who}
    </>
  )
}
