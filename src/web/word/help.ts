/** What helps whoever is new, in the language that is spoken: fetched when it is first asked for. */
import { useEffect, useState } from 'react'
import type help from 'virtual:help/nl'
import type { Language } from '../../messages/languages.ts'
import { useSpeech } from '../language.tsx'
import { addSentences } from '../sentences.ts'

type Help = typeof help

const load: Readonly<Record<Language, () => Promise<{ readonly default: Help }>>> = {
  nl: () => import('virtual:help/nl'),
  en: () => import('virtual:help/en'),
}
const here = new Map<Language, Help>()

/** Null until it is here; before that its sentences cannot be said. */
export function useHelp(): Help | null {
  const { language } = useSpeech()
  const [, setCame] = useState<Language | null>(null)
  useEffect(() => {
    let left = false
    if (here.has(language)) return undefined
    load[language]().then(
      (came) => {
        addSentences(language, came.default.sentences)
        here.set(language, came.default)
        if (!left) setCame(language)
      },
      // Without a connection there is no help, and the page does without.
      () => {},
    )
    return () => {
      left = true
    }
  }, [language])
  return here.get(language) ?? null
}
