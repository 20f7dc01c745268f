/** Who signed in, and what they may do: known to every page. */
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Me } from '../../core/access/access-page.ts'
import { hasRight, rightFor, type Path } from '../../core/access/role.ts'
import { askDoor, tellDoor } from '../call.ts'
import { actAs, actingMember } from '../who.ts'

export const meQuery = queryOptions({ queryKey: ['me'], queryFn: () => askDoor<Me>('sign-in/me'), staleTime: 60_000 })

export const useMe = (): Me | undefined => useQuery(meQuery).data

/** Whether one of the roles of whoever looks may do it; as long as that is not known, nothing is taken from a page. */
export function useMay(): (path: Path) => boolean {
  const me = useMe()
  return (path) => me === undefined || hasRight(me.roles, rightFor[path])
}

/** Whoever signed in decides as their own member, on every page. */
export function useActAsSignedIn(): void {
  const me = useMe()
  useEffect(() => {
    if (me?.signIn === true && me.member !== null && me.member !== actingMember()) actAs(me.member)
  }, [me])
}

/** Somebody comes or goes on this device: the page is loaded anew, and nothing that was shown to who was here before stays. */
export async function goAnew(to: string): Promise<void> {
  if ('caches' in window) await caches.delete('koersvast-answers')
  location.assign(to)
}

export async function signOut(): Promise<void> {
  await tellDoor('auth/sign-out')
  actAs(null)
  await goAnew('/sign-in')
}
