/** A field for a password that somebody chooses. */
import { PASSWORD_LEAST } from '../../core/access/attempts.ts'
import { useSpeech } from '../language.tsx'
import { TextField } from '../ui/text-field.tsx'

export const isLongEnough = (password: string): boolean => password.length >= PASSWORD_LEAST

export function NewPassword({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const { say } = useSpeech()
  return (
    <TextField
      name={say('screen.join.password')}
      about={say('screen.join.password-about', { least: PASSWORD_LEAST })}
      kind="password"
      value={value}
      complete="new-password"
      onChange={onChange}
    />
  )
}
