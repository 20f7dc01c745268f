/** Inviting somebody: whom, in which roles, and whether they are a member of the team already. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { AccessPage, Link } from '../../core/access/access-page.ts'
import type { Role } from '../../core/access/role.ts'
import { tell } from '../call.ts'
import { useSpeech } from '../language.tsx'
import { membersQuery } from '../queries.ts'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { accessQuery } from './access-queries.ts'
import { Form } from './form.tsx'
import { LinkShown } from './link-shown.tsx'
import { RolesChoice } from './roles-choice.tsx'

type Props = Pick<AccessPage, 'users'> & { readonly mail: boolean; readonly onClose: () => void }

export function InviteSheet({ mail, users, onClose }: Props) {
  const { say } = useSpeech()
  const client = useQueryClient()
  const { data } = useQuery(membersQuery)
  const [email, setEmail] = useState('')
  const [member, setMember] = useState('')
  const [roles, setRoles] = useState<readonly Role[]>(['member'])
  const [made, setMade] = useState<Link | null>(null)
  const free = (data?.members ?? []).filter(({ id }) => !users.some((user) => user.member === id))
  return (
    <Dialog open title={say('screen.access.invite')} close={say('screen.close')} onClose={onClose}>
      {made !== null ? (
        <LinkShown link={made} />
      ) : (
        <Form
          doing={say(mail && email.trim() !== '' ? 'screen.access.invite-mail' : 'screen.access.invite-link')}
          ready={roles.length > 0}
          run={async () => {
            setMade(await tell<Link>('access/invite', { email, roles, ...(member === '' ? {} : { member }) }))
            await client.invalidateQueries({ queryKey: accessQuery.queryKey })
          }}
        >
          <TextField
            name={say('screen.access.email')}
            about={say(mail ? 'screen.access.email-mailed' : 'screen.access.email-not-mailed')}
            kind="email"
            value={email}
            onChange={setEmail}
          />
          <ChoiceField
            name={say('screen.access.member')}
            about={say('screen.access.member-about')}
            value={member}
            options={[{ value: '', label: say('screen.access.member-new') }, ...free.map(({ id, name }) => ({ value: id, label: name }))]}
            onChange={setMember}
          />
          <RolesChoice explained of={say('screen.access.roles')} chosen={roles} onChoose={setRoles} />
        </Form>
      )}
    </Dialog>
  )
}
