/** Nobody signs in yet: what that means, and turning it on, which gives the link by which the first administrator comes in. */
import { useEffect, useState } from 'react'
import type { Link } from '../../core/access/access-page.ts'
import { tell } from '../call.ts'
import { useSpeech } from '../language.tsx'
import { Heading } from '../ui/heading.tsx'
import { TextField } from '../ui/text-field.tsx'
import { Form } from './form.tsx'
import { LinkShown } from './link-shown.tsx'
import { holdOpen, letGo } from './shut.ts'
import styles from './access-page.module.css'

export function TurnOn() {
  const { say } = useSpeech()
  const [origin, setOrigin] = useState(location.origin)
  const [link, setLink] = useState<Link | null>(null)
  useEffect(() => letGo, [])
  return (
    <>
      <Heading finding={say(link === null ? 'screen.access.off' : 'screen.access.turned-on')} basis={say('screen.access.off-basis')} />
      <div className={styles['part']}>
        {link === null ? (
          <Form
            doing={say('screen.access.turn-on')}
            run={async () => {
              // From here on every other question is refused, and the link must stay in view.
              holdOpen()
              setLink(await tell<Link>('access/turn-on-sign-in', { origin }))
            }}
          >
            <TextField name={say('screen.access.origin')} about={say('screen.access.origin-about')} value={origin} onChange={setOrigin} />
          </Form>
        ) : (
          <>
            <LinkShown link={link} />
            <p>
              <a className="text-link" href={link.link}>
                {say('screen.access.open-link')}
              </a>
            </p>
          </>
        )}
      </div>
    </>
  )
}
