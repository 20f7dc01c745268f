/** A link that is shown once, to be given to the one person whom it is for. */
import type { Link } from '../../core/access/access-page.ts'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { useToast } from '../ui/toast.tsx'
import styles from './access-page.module.css'

export function LinkShown({ link: { link, until, mailed } }: { readonly link: Link }) {
  const { say } = useSpeech()
  const toast = useToast()
  const copy = async () => {
    await navigator.clipboard.writeText(link)
    toast({ text: say('screen.access.copied') })
  }
  return (
    <div className={styles['link']}>
      <p role="status">{say(mailed ? 'screen.access.link-mailed' : 'screen.access.link', { until: new Date(until) })}</p>
      <code>{link}</code>
      <div>
        <Button onClick={() => void copy()}>{say('screen.access.copy')}</Button>
      </div>
    </div>
  )
}
