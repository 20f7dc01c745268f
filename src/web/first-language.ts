/** The language of this browser: what was chosen before, otherwise what the browser speaks. */
import { languages, type Language } from '../messages/languages.ts'

const KEPT = 'koersvast.language'

export function firstLanguage(): Language {
  const kept = localStorage.getItem(KEPT)
  return languages.find((language) => language === kept) ?? (navigator.language.startsWith('nl') ? 'nl' : 'en')
}

export const keepLanguage = (language: Language): void => localStorage.setItem(KEPT, language)
