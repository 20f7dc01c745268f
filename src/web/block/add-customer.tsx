/** Adding a customer to a block: found by a part of its name, in the order of what an hour there returns. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { BlockItem, BlockRow } from '../../core/block/block-page.ts'
import { useSpeech } from '../language.tsx'
import { customersFoundQuery } from '../queries.ts'
import { useLater } from '../ui/later.ts'
import { SearchField } from '../ui/search-field.tsx'
import { useToast } from '../ui/toast.tsx'
import { Refused } from './refused.tsx'
import { useTelling } from '../telling.ts'

const HERE = 'add-customer'

export function AddCustomer({ block, items }: { readonly block: BlockRow; readonly items: readonly BlockItem[] }) {
  const { say } = useSpeech()
  const telling = useTelling()
  const toast = useToast()
  const [text, setText] = useState('')
  const wanted = text.trim()
  const search = useLater(wanted)
  const { data } = useQuery(customersFoundQuery(search, 'entry-price'))
  const inside = new Set(items.filter(({ what }) => what === 'customer').map(({ id }) => id))
  const about = (id: string, verdict: 'white' | 'grey' | 'black') =>
    inside.has(id) ? say('screen.block.add-in-it') : say(`verdict.${verdict}`)
  const add = async (id: string, name: string) => {
    setText('')
    const told = await telling.tell(HERE, ['block/change-block', { block: block.id, addCustomers: [id] }])
    if (told === 'done') toast({ text: say('screen.block.added', { name }) })
  }
  return (
    <div>
      <SearchField
        name={say('screen.block.add')}
        placeholder={say('screen.search')}
        value={text}
        found={
          wanted === '' || search === '' || !data
            ? null
            : data.rows.map(({ id, name, verdict }) => ({ id, label: name, about: about(id, verdict) }))
        }
        listName={say('screen.block.add-found')}
        none={say('screen.block.add-none')}
        onType={(next) => {
          telling.forget()
          setText(next)
        }}
        onPick={({ id, label }) => void add(id, label)}
      />
      <Refused text={telling.refusedAbout(HERE)} />
      {telling.who}
    </div>
  )
}
