/** Around every page: the rail and all that goes with it, or nothing of it while somebody is not in yet. */
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { isBare } from '../access/bare-pages.ts'
import { onShut } from '../access/shut.ts'
import { Shell } from './shell.tsx'

export function Frame() {
  const bare = useRouterState({ select: ({ location }) => isBare(location.pathname) })
  const navigate = useNavigate()
  useEffect(
    () =>
      onShut(() => {
        const { pathname, search } = location
        if (!isBare(pathname)) void navigate({ to: '/sign-in', search: { to: pathname + search }, replace: true })
      }),
    [navigate],
  )
  return bare ? <Outlet /> : <Shell />
}
