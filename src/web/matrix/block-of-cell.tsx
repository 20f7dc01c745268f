/** A block of the customers of a cell: named, or added to the one that forms; and taken back again. */
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { CellPage } from '../../core/matrix/matrix-page.ts'
import { namesOf } from '../../messages/tell-matrix.ts'
import { nameOf } from '../block/block-words.ts'
import { useSpeech } from '../language.tsx'
import { newId } from '../new-id.ts'
import { blocksQuery } from '../queries.ts'
import { useTelling, type Step } from '../telling.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast.tsx'
import { actingMember } from '../who.ts'
import styles from './cell-one.module.css'

const HERE = 'block-of-cell'
const LONGEST_NAME = 120

export function BlockOfCell({ page }: { readonly page: CellPage }) {
  const speech = useSpeech()
  const { say, language } = speech
  const { data } = useQuery(blocksQuery)
  const telling = useTelling()
  const toast = useToast()
  const navigate = useNavigate()
  const [named, setNamed] = useState<string | null>(null)
  const { customers, free, notWhite, elsewhere } = page.block
  const forming = data?.forming ?? null
  const name = named ?? say('screen.matrix.cell', namesOf(language, page.cell)).slice(0, LONGEST_NAME)
  const count = customers.length
  const make = async () => {
    const block = forming?.id ?? newId()
    const told = await telling.tell(HERE, ...(forming ? [adding(block, customers)] : formingNew(block, name, customers)))
    if (told !== 'done') return
    void navigate({ to: '/block/$id', params: { id: block } })
    toast({
      text: say('screen.matrix.block-made', { customers: count, block: forming ? nameOf(forming, speech) : name }),
      action: {
        label: say('screen.undo'),
        run: () => void telling.tell(HERE, ['block/change-block', { block, removeCustomers: customers }]),
      },
    })
  }
  if (page.total === 0 || data === undefined) return null
  return (
    <section className={styles['block']}>
      {count === 0 ? (
        <p>{say('screen.matrix.block-none')}</p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void make()
          }}
        >
          {!forming && <TextField name={say('screen.block.name')} value={name} most={LONGEST_NAME} onChange={setNamed} />}
          <Button type="submit" weight="main" disabled={telling.pending}>
            {forming
              ? say('screen.matrix.block-add', { customers: count, block: nameOf(forming, speech) })
              : say('screen.matrix.block', { customers: count })}
          </Button>
        </form>
      )}
      <p className="quiet">
        {say('screen.matrix.block-about', { notWhite, elsewhere })}{' '}
        {free > count && say('screen.matrix.block-first', { free, customers: count })}
      </p>
      {telling.refusedAbout(HERE) !== null && <p role="alert">{telling.refusedAbout(HERE)}</p>}
      {telling.who}
    </section>
  )
}

const adding = (block: string, customers: readonly string[]): Step => ['block/change-block', { block, addCustomers: customers }]

/** Whoever makes it owns it; nobody said yet who that is, then it is known only after the first decision. */
function formingNew(block: string, name: string, customers: readonly string[]): readonly Step[] {
  const me = actingMember()
  const formed = ['block/form-block', { block, name, customers, owner: me }] as const
  return me === null ? [formed, ['block/change-block', () => ({ block, owner: actingMember() })]] : [formed]
}
