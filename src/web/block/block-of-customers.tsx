/** A block of these customers: named, or added to the one that forms; and taken back again. */
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useSpeech } from '../language.tsx'
import { newId } from '../new-id.ts'
import { blocksQuery } from '../queries.ts'
import { useTelling, type Step } from '../telling.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast.tsx'
import { actingMember } from '../who.ts'
import styles from './block-of-customers.module.css'
import { nameOf } from './block-words.ts'

const HERE = 'block-of-customers'
export const LONGEST_NAME = 120

type Props = {
  readonly customers: readonly string[]
  /** What it is called unless somebody says otherwise. */
  readonly name: string
  /** What is said of those who cannot be in it. */
  readonly children: ReactNode
}

export function BlockOfCustomers({ customers, name: proposed, children }: Props) {
  const speech = useSpeech()
  const { say } = speech
  const { data } = useQuery(blocksQuery)
  const telling = useTelling()
  const toast = useToast()
  const navigate = useNavigate()
  const [named, setNamed] = useState<string | null>(null)
  const forming = data?.forming ?? null
  const name = named ?? proposed
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
  if (data === undefined) return null
  return (
    <div className={styles['block']}>
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
      <p className="quiet">{children}</p>
      {telling.refusedAbout(HERE) !== null && <p role="alert">{telling.refusedAbout(HERE)}</p>}
      {telling.who}
    </div>
  )
}

const adding = (block: string, customers: readonly string[]): Step => ['block/change-block', { block, addCustomers: customers }]

/** Whoever makes it owns it; nobody said yet who that is, then it is known only after the first decision. */
function formingNew(block: string, name: string, customers: readonly string[]): readonly Step[] {
  const me = actingMember()
  const formed = ['block/form-block', { block, name, customers, owner: me }] as const
  return me === null ? [formed, ['block/change-block', () => ({ block, owner: actingMember() })]] : [formed]
}
