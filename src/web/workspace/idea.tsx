/** The idea behind the page that one looks at, as a sentence. */
import { Link, useRouterState } from '@tanstack/react-router'
import { useSpeech } from '../language.tsx'
import { useHelp } from '../word/help.ts'
import { ideaOf } from './ideas.ts'

type Props = {
  /** With the way to the words. */
  readonly more: boolean
}

export function Idea({ more }: Props) {
  const { say } = useSpeech()
  const help = useHelp()
  const idea = ideaOf(useRouterState({ select: ({ location }) => location.pathname }))
  if (!help || !idea) return <span className="quiet">{say('screen.loading')}</span>
  return (
    <>
      <span>{say(idea.code)}</span>
      {more && (
        <Link to="/words" className="text-link">
          {say('screen.words.all')}
        </Link>
      )}
    </>
  )
}
