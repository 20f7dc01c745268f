/** The empty start: drop your files, or look at an example company. Nothing else. */
import { useQuery } from '@tanstack/react-query'
import { useOpenFiles } from '../fact/drop-anywhere.tsx'
import { useSpeech } from '../language.tsx'
import { examplesQuery, useImportExample } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { Marked } from '../ui/marked.tsx'
import { useToast } from '../ui/toast.tsx'
import { LineMotif } from '../ui/line-motif.tsx'
import { OpenArchive } from './archive.tsx'
import styles from './first-run.module.css'

export function FirstRun() {
  const { say, sayCode, sayFailure, count } = useSpeech()
  const { data } = useQuery(examplesQuery)
  const example = useImportExample()
  const openFiles = useOpenFiles()
  const toast = useToast()
  return (
    <div className={styles['start']}>
      <header className={styles['question']}>
        <h1>
          <Marked text={say('screen.start.question')} />
        </h1>
        <p>{say('screen.start.promise')}</p>
      </header>
      <div className={styles['doors']}>
        <section className={styles['own']} aria-labelledby="own-files">
          <LineMotif />
          <div className={styles['ask']}>
            <h2 id="own-files">{say('screen.start.own')}</h2>
            <p>{say('screen.start.own-how')}</p>
            <Button weight="main" onClick={openFiles}>
              {say('screen.choose-files')}
            </Button>
          </div>
        </section>
        <section className={styles['examples']} aria-labelledby="examples">
          <h2 id="examples">{say('screen.start.example')}</h2>
          <ul>
            {(data?.examples ?? []).map((company) => (
              <li key={company.code}>
                <button
                  type="button"
                  disabled={example.isPending}
                  onClick={() => example.mutate(company.code, { onError: (failure) => toast({ text: sayFailure(failure) }) })}
                >
                  <strong>{sayCode(`screen.example.${company.code}.name`)}</strong>
                  <span>{sayCode(`screen.example.${company.code}.about`, { customers: company.customers })}</span>
                  <span className={styles['size']}>
                    {say('screen.start.example-size', { customers: count(company.customers), files: company.files.length })}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <OpenArchive />
      <p className={styles['foot']}>{say('screen.start.private')}</p>
    </div>
  )
}
