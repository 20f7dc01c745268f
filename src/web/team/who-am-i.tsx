/** Who you are: chosen from the team, or joined to it when no file names you. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useSpeech } from '../language.tsx'
import { membersQuery, useJoinTeam } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { actAs, useActingMember } from '../who.ts'
import styles from './who-am-i.module.css'

/** The button that says who you are, and the sheet on which you choose. */
export function WhoAmI() {
  const { say } = useSpeech()
  const [open, setOpen] = useState(false)
  const me = useActingMember()
  const { data } = useQuery(membersQuery)
  const name = data?.members.find(({ id }) => id === me)?.name
  const gone = data !== undefined && me !== null && name === undefined
  useEffect(() => {
    // Files may be taken back, and with them whoever was chosen here.
    if (gone) actAs(null)
  }, [gone])
  return (
    <>
      <button type="button" className={styles['who']} onClick={() => setOpen(true)}>
        {name ?? say('screen.who')}
      </button>
      <WhoSheet open={open} onClose={() => setOpen(false)} />
    </>
  )
}

type Sheet = {
  readonly open: boolean
  readonly onClose: () => void
  /** What waited for it goes on. */
  readonly onChosen?: () => void
}

export function WhoSheet({ open, onClose, onChosen }: Sheet) {
  const { say, sayFailure } = useSpeech()
  const { data } = useQuery({ ...membersQuery, enabled: open })
  const join = useJoinTeam()
  const me = useActingMember()
  const [name, setName] = useState('')
  const [error, setError] = useState<string | null>(null)
  const choose = (member: string) => {
    actAs(member)
    onClose()
    onChosen?.()
  }
  const add = async () => {
    const member = `joined:${crypto.randomUUID()}`
    try {
      await join.mutateAsync({ member, name })
      setName('')
      choose(member)
    } catch (failure) {
      setError(sayFailure(failure))
    }
  }
  return (
    <Dialog open={open} title={say('screen.who')} close={say('screen.close')} onClose={onClose}>
      <p className={styles['about']}>{say('screen.who.about')}</p>
      <ul className={styles['members']}>
        {data?.members.map((member) => (
          <li key={member.id}>
            <button type="button" aria-pressed={member.id === me} onClick={() => choose(member.id)}>
              {member.name}
            </button>
          </li>
        ))}
      </ul>
      <form
        className={styles['join']}
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <TextField
          name={say('screen.who.join')}
          value={name}
          error={error}
          most={80}
          onChange={(value) => {
            setName(value)
            setError(null)
          }}
        />
        <Button type="submit" disabled={name.trim() === '' || join.isPending}>
          {say('screen.who.add')}
        </Button>
      </form>
    </Dialog>
  )
}
