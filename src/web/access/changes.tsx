/** Every change of access, by whom and when. */
import { useState } from 'react'
import type { AccessPage } from '../../core/access/access-page.ts'
import { useSpeech } from '../language.tsx'
import { Fold } from '../ui/fold.tsx'
import styles from './access-page.module.css'

export function Changes({ changes }: Pick<AccessPage, 'changes'>) {
  const { say, day } = useSpeech()
  const [open, setOpen] = useState(false)
  return (
    <section className={styles['part']}>
      <Fold name={say('screen.access.changes')} open={open} onFold={setOpen}>
        <ul className={styles['lines']}>
          {changes.map(({ what, member, roles, by, at }, place) => (
            <li key={`${at} ${place}`}>
              <span>
                {say(`access.change.${what}`, {
                  member: member ?? 'nobody',
                  roles: (roles ?? []).map((role) => say(`access.role.${role}`)).join(', '),
                })}
              </span>
              <span className="quiet small">{say('screen.access.change-by', { by: by ?? 'nobody', at: day(at) })}</span>
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  )
}
