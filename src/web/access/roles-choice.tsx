/** In which roles somebody works here; several at once. */
import { roles, type Role } from '../../core/access/role.ts'
import { useSpeech } from '../language.tsx'
import styles from './access-page.module.css'

type Props = {
  /** Whose they are, for who does not see the row. */
  readonly of: string
  readonly chosen: readonly Role[]
  readonly disabled?: boolean
  readonly explained?: boolean
  readonly onChoose: (chosen: readonly Role[]) => void
}

export function RolesChoice({ of, chosen, disabled = false, explained = false, onChoose }: Props) {
  const { say } = useSpeech()
  return (
    <fieldset className={styles[explained ? 'all' : 'roles']} disabled={disabled}>
      <legend className={explained ? '' : 'hidden-text'}>{of}</legend>
      {roles.map((role) => (
        <label key={role} className={explained ? styles['choice'] : ''}>
          <input
            type="checkbox"
            checked={chosen.includes(role)}
            onChange={(event) => onChoose(event.currentTarget.checked ? [...chosen, role] : chosen.filter((other) => other !== role))}
          />
          <span>
            {say(`access.role.${role}`)}
            {explained && <span className="quiet small">{say(`access.role.${role}.about`)}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
