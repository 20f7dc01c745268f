/** Under a picture: the same figures as a table, and the picture as a file. */
import { useState } from 'react'
import { useSpeech } from '../language.tsx'
import { AsTable, type TableOf } from './as-table.tsx'
import type { PictureDrawn } from './save-picture.ts'
import styles from './picture-foot.module.css'

type Props = {
  readonly picture: PictureDrawn
  /** Left out where the list below is the table. */
  readonly table?: TableOf
}

const forms = ['png', 'svg'] as const

export function PictureFoot({ picture, table }: Props) {
  const { say, day } = useSpeech()
  const [failed, setFailed] = useState(false)
  const save = async (form: (typeof forms)[number]) => {
    const made = new Date().toISOString().slice(0, 10)
    try {
      const room = await import('./save-picture.ts')
      await room.savePicture(form, picture, say('screen.picture.made', { day: day(made) }), made)
      setFailed(false)
    } catch {
      // The part that draws files could not be fetched, or the browser paints nothing so large.
      setFailed(true)
    }
  }
  return (
    <div className={styles['foot']}>
      {table && <AsTable name={picture.label} {...table} />}
      <p className={styles['save']}>
        <span>{failed ? say('screen.picture.not-saved') : say('screen.picture.save')}</span>
        {forms.map((form) => (
          <button
            key={form}
            type="button"
            className="text-link"
            aria-label={say('screen.picture.save-this', { what: picture.label, format: form.toUpperCase() })}
            onClick={() => void save(form)}
          >
            {form.toUpperCase()}
          </button>
        ))}
      </p>
    </div>
  )
}
