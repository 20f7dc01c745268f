/** What stands around a page for somebody who is not in yet: our name, the language, and one thing to do. */
import type { ReactNode } from 'react'
import { Marked } from '../ui/marked.tsx'
import { LanguageChoice } from '../workspace/language-choice.tsx'
import styles from './bare.module.css'

export function Bare({ title, about, children }: { readonly title: string; readonly about?: string; readonly children: ReactNode }) {
  return (
    <div className={styles['bare']}>
      <header>
        <span className={styles['name']}>Koersvast</span>
        <LanguageChoice />
      </header>
      <main id="page">
        <h1 tabIndex={-1}>
          <Marked text={title} />
        </h1>
        {about !== undefined && <p className={styles['about']}>{about}</p>}
        {children}
      </main>
    </div>
  )
}
