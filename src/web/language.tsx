/** In which language the screens speak, and how they say a code, a number or a day in it. */
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Code } from '../messages/messages.ts'
import { isCode, say, type Language, type Values } from '../messages/say.ts'
import { CallFailed } from './call.ts'
import { keepLanguage } from './first-language.ts'
import { loadSentences } from './sentences.ts'

export type Speech = {
  readonly language: Language
  readonly say: (code: Code, values?: Values) => string
  /** The sentence of a code that came from the server; the code itself where no sentence is known. */
  readonly sayCode: (code: string, values?: Values) => string
  /** The sentence of a refusal of the server. */
  readonly sayRefusal: (code: string, facts: Values) => string
  readonly sayFailure: (failure: unknown) => string
  readonly euro: (value: number) => string
  readonly hours: (value: number) => string
  readonly count: (value: number) => string
  readonly percent: (share: number) => string
  readonly day: (iso: string) => string
}

const SpeechContext = createContext<{ speech: Speech; choose: (language: Language) => void } | null>(null)

/** The sentences of `first` were loaded. */
export function LanguageProvider({ first, children }: { readonly first: Language; readonly children: ReactNode }) {
  const [language, setLanguage] = useState(first)
  useEffect(() => {
    document.documentElement.lang = language
    document.querySelector('link[rel=manifest]')?.setAttribute('href', `/koersvast.${language}.webmanifest`)
  }, [language])
  const value = useMemo(
    () => ({
      speech: speechIn(language),
      choose: (next: Language) => {
        keepLanguage(next)
        // Where it cannot be fetched the language stays as it is, and the next visit tries again.
        loadSentences(next).then(
          () => setLanguage(next),
          () => {},
        )
      },
    }),
    [language],
  )
  return <SpeechContext value={value}>{children}</SpeechContext>
}

export const useSpeech = (): Speech => useLanguage().speech

export function useLanguage() {
  const value = useContext(SpeechContext)
  if (!value) throw new Error('useLanguage outside LanguageProvider')
  return value
}

export function speechIn(language: Language): Speech {
  const speak = (code: Code, values?: Values) => say(language, code, values)
  const sayCode = (code: string, values?: Values) => (isCode(code) ? speak(code, values) : code)
  const sayRefusal = (code: string, facts: Values) => sayCode(isCode(code) ? code : `refusal.${code}`, facts)
  return {
    language,
    say: speak,
    sayCode,
    sayRefusal,
    sayFailure: (failure) => (failure instanceof CallFailed ? sayRefusal(failure.code, failure.facts) : speak('screen.server-failed')),
    euro: (value) => speak('screen.as.euro', { value }),
    hours: (value) => speak('screen.as.hours', { value }),
    count: (value) => speak('screen.as.count', { value }),
    percent: (value) => speak('screen.as.percent', { value }),
    day: (iso) => speak('screen.as.day', { value: new Date(`${iso.slice(0, 10)}T00:00:00Z`) }),
  }
}
