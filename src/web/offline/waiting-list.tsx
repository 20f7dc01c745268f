/** All that waits on this device, in order; what was refused with why, to try again or to put away. */
import { gate } from '../../core/gate/gate.ts'
import { useSpeech, type Speech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { useToast } from '../ui/toast.tsx'
import { useConnection } from './use-connection.ts'
import { moment } from './moment.ts'
import { refuseOne, without, type Entry, type Queue } from './queue.ts'
import { sendNow } from './send.ts'
import { changeWaiting } from './waiting.ts'
import styles from './waiting-list.module.css'

export function WaitingList({ queue }: { readonly queue: Queue }) {
  const { say, language } = useSpeech()
  const { reached, keptAt } = useConnection()
  const waits = queue.some(({ refused }) => refused === null)
  return (
    <div className={styles['list']}>
      {!reached && <p>{say('screen.offline.about')}</p>}
      {!reached && keptAt !== null && <p>{say('screen.offline.about-age', { at: moment(keptAt, language) })}</p>}
      {reached && queue.length > 0 && <p>{say(waits ? 'screen.offline.reached' : 'screen.offline.reached-refused')}</p>}
      {queue.length === 0 ? (
        <p className="quiet">{say('screen.offline.nothing')}</p>
      ) : (
        <ol>
          {queue.map((entry) => (
            <One key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
      {waits && <Button onClick={sendNow}>{say('screen.offline.send')}</Button>}
    </div>
  )
}

function One({ entry }: { readonly entry: Entry }) {
  const speech = useSpeech()
  const { say, language, sayRefusal } = speech
  const toast = useToast()
  const { id, name, at, refused } = entry
  const what = toldOf(entry, speech)
  const copy = () =>
    void navigator.clipboard.writeText(`${what}: ${name}`).then(
      () => toast({ text: say('screen.offline.copied') }),
      // The words stand there, to be marked by hand.
      () => {},
    )
  return (
    <li data-refused={refused !== null}>
      <p className={styles['what']}>
        <span>{what}</span>
        <span className="number">{moment(at, language)}</span>
      </p>
      <p className={styles['name']}>{name}</p>
      {refused !== null && (
        <>
          <p className={styles['refused']} role="alert">
            {sayRefusal(refused.code, refused.facts)}
          </p>
          <div className={styles['ways']}>
            <Button onClick={() => void changeWaiting((queue) => refuseOne(queue, id, null)).then(sendNow)}>{say('screen.again')}</Button>
            <Button onClick={() => void changeWaiting((queue) => without(queue, id))}>{say('screen.offline.put-away')}</Button>
            <Button weight="quiet" onClick={copy}>
              {say('screen.offline.copy')}
            </Button>
          </div>
        </>
      )}
    </li>
  )
}

/** What was told, in a few words; what it is about stands below it. */
function toldOf({ verb, input }: Entry, { say }: Speech): string {
  const rule = gate.find(({ code }) => code === input['test'])
  if (verb === 'matter/catch-matter') return say('screen.offline.caught')
  if (verb === 'matter/solve-matter') return say('screen.offline.solved')
  const go = input['go'] === true || input['answer'] === 'yes'
  if (rule === undefined || rule.code === 'gut') return say(go ? 'screen.go.go' : 'screen.go.no-go')
  return `${say(rule.question)} ${say(go ? 'screen.gate.yes' : 'screen.gate.no')}`
}
