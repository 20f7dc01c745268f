/** The page for what went wrong in the screens themselves, and for an address that leads nowhere. */
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Empty, Trouble } from '../ui/trouble.tsx'

export function Broken({ reset }: ErrorComponentProps) {
  const { say } = useSpeech()
  const router = useRouter()
  return (
    <Trouble page text={say('screen.broken')}>
      <Button
        onClick={() => {
          reset()
          void router.invalidate()
        }}
      >
        {say('screen.again')}
      </Button>
    </Trouble>
  )
}

export function NotFound() {
  const { say } = useSpeech()
  return (
    <Empty page text={say('screen.not-found')}>
      <Link to="/" className="text-link">
        {say('screen.to-start')}
      </Link>
    </Empty>
  )
}
