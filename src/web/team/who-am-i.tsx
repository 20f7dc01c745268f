/** Who you are: chosen from the team, or joined to it when no file names you. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { MemberList } from '../../core/team/team-page.ts'
import { useMe } from '../access/me.ts'
import { ask, CallFailed } from '../call.ts'
import { useSpeech } from '../language.tsx'
import { membersQuery, teamQuery, useJoinTeam } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { actAs, actingMember } from '../who.ts'
import { useActingMember } from '../use-who.ts'
import { newMember } from './new-member.ts'
import styles from './who-am-i.module.css'

/** The button that says who you are, and the sheet on which you choose. */
export function WhoAmI() {
  const { say } = useSpeech()
  const [open, setOpen] = useState(false)
  const me = useActingMember()
  const { data } = useQuery(membersQuery)
  const name = data?.members.find(({ id }) => id === me)?.name
  const signedIn = useMe()?.user ?? null
  useWhoIsGone(data !== undefined && name === undefined && signedIn === null ? me : null)
  useWhoIsThere()
  if (signedIn !== null)
    return (
      <Link to="/me" className={styles['who'] ?? ''}>
        {name ?? signedIn.name}
      </Link>
    )
  return (
    <>
      <button type="button" className={styles['who']} onClick={() => setOpen(true)}>
        {name ?? say('screen.who')}
      </button>
      <WhoSheet open={open} onClose={() => setOpen(false)} />
    </>
  )
}

/**
 * Whoever was chosen here may have left, or come from a file that was taken back: then nobody is chosen any more. Looked at
 * anew first, because whoever is missing may have joined just now in another window.
 */
function useWhoIsGone(missing: string | null) {
  const client = useQueryClient()
  useEffect(() => {
    if (missing === null) return
    const look = async () => {
      const list = await ask<MemberList>('team/list-members')
      client.setQueryData(membersQuery.queryKey, list)
      if (actingMember() === missing && !list.members.some(({ id }) => id === missing)) actAs(null)
    }
    look().catch(() => {})
  }, [client, missing])
}

/** Another device may have said that somebody left: a refusal then tells it here, and the list is looked at anew. */
function useWhoIsThere() {
  const client = useQueryClient()
  useEffect(
    () =>
      client.getMutationCache().subscribe(({ mutation }) => {
        const failure: unknown = mutation?.state.error
        if (failure instanceof CallFailed && failure.code.startsWith('acting-member-'))
          void client.invalidateQueries({ queryKey: membersQuery.queryKey })
      }),
    [client],
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
  const client = useQueryClient()
  const join = useJoinTeam()
  const me = useActingMember()
  const [name, setName] = useState('')
  const [error, setError] = useState<string | null>(null)
  const choose = (member: string) => {
    actAs(member)
    // What waited for it must hear that before it hears that the sheet is gone.
    onChosen?.()
    onClose()
  }
  const add = async () => {
    const member = newMember()
    try {
      await join.mutateAsync({ member, name })
      void client.invalidateQueries({ queryKey: teamQuery.queryKey })
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
