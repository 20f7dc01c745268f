/** In which language the screens speak: two buttons. */
import { languages } from '../../messages/say.ts'
import { useLanguage } from '../language.tsx'
import styles from './language-choice.module.css'

export function LanguageChoice() {
  const { speech, choose } = useLanguage()
  return (
    <div className={styles['languages']} role="group" aria-label={speech.say('screen.language')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={speech.language === language}
          onClick={() => choose(language)}
          aria-label={speech.say(`screen.language.${language}`)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </div>
  )
}
