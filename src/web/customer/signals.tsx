/** What was noted for and against this customer, and noting another. */
import { useState } from 'react'
import type { CustomerPage } from '../../core/customer/customer-page.ts'
import { signalsAgainst, signalsFor, type SignalCode } from '../../core/signal/signal.ts'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useToast } from '../ui/toast.tsx'
import { signalWord } from './signal-words.ts'
import { Term } from '../word/term.tsx'
import styles from './signals.module.css'
import { useCustomerAct } from './use-customer-act.ts'

export function Signals({ page }: { readonly page: CustomerPage }) {
  const speech = useSpeech()
  const { say, day } = speech
  const [open, setOpen] = useState(false)
  return (
    <section className={styles['signals']}>
      <header>
        <h2>
          <Term word="signal">{say('screen.signals')}</Term>
        </h2>
        <Button weight="quiet" onClick={() => setOpen(true)}>
          {say('screen.signals.note')}
        </Button>
      </header>
      {page.signals.length === 0 ? (
        <p className="quiet">{say('screen.signals.none')}</p>
      ) : (
        <ul>
          {page.signals.map(({ code, against, by, at }, place) => (
            <li key={`${at} ${place}`}>
              <span>{signalWord(code, speech)}</span>
              <span className="quiet">{say(against ? 'screen.signals.against' : 'screen.signals.for')}</span>
              <span className="quiet">
                {by ?? say('screen.signals.of-the-plan')}, {day(at)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <NoteSheet page={page} open={open} onClose={() => setOpen(false)} />
    </section>
  )
}

type SheetProps = { readonly page: CustomerPage; readonly open: boolean; readonly onClose: () => void }

function NoteSheet({ page, open, onClose }: SheetProps) {
  const speech = useSpeech()
  const { say } = speech
  const { act, pending, refused, who } = useCustomerAct(page.id)
  const toast = useToast()
  const note = async (code: SignalCode) => {
    if (!(await act('signal/note-signal', { what: 'customer', id: page.id, code }))) return
    toast({ text: say('screen.signals.noted', { customer: page.name }) })
    onClose()
  }
  const choices = (name: string, codes: readonly SignalCode[]) => (
    <div role="group" aria-label={name}>
      <h3>{name}</h3>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <button type="button" disabled={pending} onClick={() => void note(code)}>
              {signalWord(code, speech)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
  return (
    <>
      <Dialog open={open} title={say('screen.signals.which')} close={say('screen.close')} onClose={onClose}>
        <div className={styles['choices']}>
          {refused && (
            <p className={styles['refused']} role="alert">
              {refused.text}
            </p>
          )}
          {choices(say('screen.signals.against'), signalsAgainst)}
          {choices(say('screen.signals.for'), signalsFor)}
        </div>
      </Dialog>
      {who}
    </>
  )
}
