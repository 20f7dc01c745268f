/** Asks whether tables belong together, and shows what each would be read as, to change where it is not right. */
import { Fragment, useState } from 'react'
import { columnsFrom, type TableReading, type Together } from '../../core/fact/together.ts'
import { fieldsOf } from '../../core/fact/said-columns.ts'
import { useSpeech } from '../language.tsx'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Fold } from '../ui/fold.tsx'
import { Choices } from './choices.tsx'
import { ColumnChoice } from './column-choice.tsx'
import { TablesPicture } from './tables-picture.tsx'
import styles from './tables-answer.module.css'

type Props = {
  readonly name: string
  readonly together: Together
  /** None: they are read apart. */
  readonly readings: readonly TableReading[]
  readonly onAnswer: (readings: readonly TableReading[]) => void
}

export function TablesAnswer({ name, together, readings, onAnswer }: Props) {
  const { say } = useSpeech()
  const change = (at: number, reading: TableReading) => onAnswer(readings.map((other, index) => (index === at ? reading : other)))
  return (
    <div className={styles['tables']}>
      <TablesPicture together={together} readings={readings} />
      <Choices
        name={name}
        chosen={readings.length > 0 ? 'together' : 'apart'}
        choices={[
          { value: 'together', label: say('screen.tables.together') },
          { value: 'apart', label: say('screen.tables.apart') },
        ]}
        onChoose={(chosen) => onAnswer(chosen === 'apart' ? [] : together.readings)}
      />
      {readings.map((reading, at) => (
        <Reading
          key={at}
          together={together}
          reading={reading}
          onChange={(next) => change(at, next)}
          onDrop={readings.length > 1 ? () => onAnswer(readings.filter((_, index) => index !== at)) : null}
        />
      ))}
    </div>
  )
}

type ReadingProps = {
  readonly together: Together
  readonly reading: TableReading
  readonly onChange: (reading: TableReading) => void
  readonly onDrop: (() => void) | null
}

/** What the rows of one table are, in a line; its columns are folded away. */
function Reading({ together, reading, onChange, onDrop }: ReadingProps) {
  const { say } = useSpeech()
  const [open, setOpen] = useState(false)
  const told = fieldsOf(reading.what).flatMap((field) => (reading.fields[field] ? [[field, reading.fields[field]] as const] : []))
  return (
    <section className={styles['reading']}>
      <h2>{say('screen.tables.reading', { table: reading.base, what: say(`screen.columns.${reading.what}`) })}</h2>
      <dl>
        {told.map(([field, column]) => (
          <div key={field}>
            <dt>{say(`screen.field.${field}`)}</dt>
            <dd>
              <ColumnName name={column} />
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles['acts']}>
        <Fold name={say('screen.tables.change')} open={open} onFold={setOpen}>
          <div className={styles['base']}>
            <ChoiceField
              name={say('screen.tables.base')}
              value={reading.base}
              options={together.tables.map(({ name }) => ({ value: name, label: name }))}
              onChange={(base) => onChange({ ...reading, base, fields: {} })}
            />
          </div>
          <ColumnChoice
            headers={columnsFrom(reading.base, together)}
            columns={reading}
            onAnswer={(columns) => onChange({ ...columns, base: reading.base })}
          />
        </Fold>
        {onDrop && (
          <button type="button" className="text-link" onClick={onDrop} aria-label={say('screen.tables.drop-this', { table: reading.base })}>
            {say('screen.tables.drop')}
          </button>
        )}
      </div>
    </section>
  )
}

/** Broken at its dots first, where it does not fit. */
function ColumnName({ name }: { readonly name: string }) {
  return name.split('.').map((part, at, all) => (
    <Fragment key={at}>
      {part}
      {at < all.length - 1 && (
        <>
          .<wbr />
        </>
      )}
    </Fragment>
  ))
}
