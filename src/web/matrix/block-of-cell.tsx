/** A block of the customers of a cell. */
import type { CellPage } from '../../core/matrix/matrix-page.ts'
import { namesOf } from '../../messages/tell-matrix.ts'
import { BlockOfCustomers, LONGEST_NAME } from '../block/block-of-customers.tsx'
import { useSpeech } from '../language.tsx'
import styles from './cell-one.module.css'

export function BlockOfCell({ page }: { readonly page: CellPage }) {
  const { say, language } = useSpeech()
  const { customers, free, notWhite, elsewhere } = page.block
  const count = customers.length
  if (page.total === 0) return null
  return (
    <section className={styles['block']}>
      <BlockOfCustomers customers={customers} name={say('screen.matrix.cell', namesOf(language, page.cell)).slice(0, LONGEST_NAME)}>
        {say('screen.matrix.block-about', { notWhite, elsewhere })}{' '}
        {free > count && say('screen.matrix.block-first', { free, customers: count })}
      </BlockOfCustomers>
    </section>
  )
}
