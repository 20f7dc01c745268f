/** In which language the screens speak, and how they say a code, a number or a day in it. */
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Code } from '../messages/messages.ts'
import { isCode, languages, say, type Language, type Values } from '../messages/say.ts'
import { CallFailed } from './call.ts'

const KEPT = 'koersvast.language'

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

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(firstLanguage)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const value = useMemo(
    () => ({
      speech: speechIn(language),
      choose: (next: Language) => {
        localStorage.setItem(KEPT, next)
        setLanguage(next)
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

function firstLanguage(): Language {
  const kept = localStorage.getItem(KEPT)
  return languages.find((language) => language === kept) ?? (navigator.language.startsWith('nl') ? 'nl' : 'en')
}
