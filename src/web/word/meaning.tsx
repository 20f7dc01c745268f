/** What a word means, in the card that its term opens. */
import { Link } from '@tanstack/react-router'
import { useSpeech } from '../language.tsx'
import { useHelp } from './help.ts'
import { named } from './named.ts'
import type { TermWord } from './terms.ts'

export function Meaning({ word }: { readonly word: TermWord }) {
  const { say } = useSpeech()
  const told = useHelp()?.words.find(({ id }) => id === word)
  if (!told) return <span className="quiet">{say('screen.loading')}</span>
  return (
    <>
      <strong>{named(told.names)}</strong>
      <span>{told.meaning}</span>
      <Link to="/words" hash={word} className="text-link">
        {say('screen.words.all')}
      </Link>
    </>
  )
}
