/** One proposal: what it shares, what it takes and brings; opened, its customers, of which some can be left out; and accepting it. */
import { useState } from 'react'
import type { BlockRow, ProposalRow } from '../../core/block/block-page.ts'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast.tsx'
import { newId } from '../new-id.ts'
import { actingMember } from '../who.ts'
import { nameOf, perHourOf, roughHours } from './block-words.ts'
import { Refused } from './refused.tsx'
import styles from './proposals.module.css'
import type { Step, Telling } from '../telling.ts'

type Props = {
  readonly proposal: ProposalRow
  /** The one to accept first. */
  readonly first: boolean
  readonly setupHours: number
  /** The block that forms already: a proposal is added to it. */
  readonly forming: BlockRow | null
  readonly telling: Telling
}

const LONGEST_NAME = 120

export function Proposal({ proposal, first, setupHours, forming, telling }: Props) {
  const speech = useSpeech()
  const { say, euro, hours: inHours } = speech
  const toast = useToast()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [named, setNamed] = useState<string | null>(null)
  const { tie, customers, matters } = proposal
  const name = named ?? proposal.name
  const taken = customers.filter(({ id }) => !left.has(id))
  const items = [...taken, ...matters]
  const hours = items.reduce((sum, one) => sum + one.hours, 0)
  const valueEuro = items.reduce((sum, one) => sum + one.valueEuro, 0)
  const perHour = perHourOf({ hours, valueEuro })
  const here = `${tie} ${proposal.value} ${customers[0]?.id ?? ''}`
  const accept = async () => {
    const told = await telling.tell(here, ...(forming ? adding(forming.id, taken) : formingNew(name, taken)))
    if (told !== 'done') return
    toast({
      text: forming
        ? say('screen.proposals.added', { customers: taken.length, block: nameOf(forming, speech) })
        : say('screen.proposals.accepted', { name }),
    })
  }
  const rough = roughHours(hours, speech)
  return (
    <li className={styles['proposal']}>
      <div className={styles['row']}>
        <details className={styles['details']}>
          <summary>
            <h3>{proposal.name}</h3>
            <span className="quiet small">
              {say('screen.proposals.tie', { tie })} · {say('screen.block.contents', { customers: taken.length, matters: matters.length })}
              {items.length > 1 && <> · {say('screen.proposals.saved', { saved: setupHours * (items.length - 1) })}</>}
            </span>
          </summary>
          {!forming && <TextField name={say('screen.block.name')} value={name} most={LONGEST_NAME} onChange={setNamed} />}
          <ul className={styles['items']} aria-label={say('screen.proposals.customers')}>
            {customers.map((customer) => (
              <li key={customer.id}>
                <label>
                  <input
                    type="checkbox"
                    checked={!left.has(customer.id)}
                    onChange={(event) => setLeft(without(left, customer.id, event.currentTarget.checked))}
                  />
                  <span>{customer.name}</span>
                </label>
                <span className="number quiet">
                  {say('screen.hours', { hours: inHours(customer.hours) })} · {euro(customer.valueEuro)}
                </span>
              </li>
            ))}
            {matters.map((matter) => (
              <li key={matter.id}>
                <span>{matter.name ?? say('screen.erased')}</span>
                <span className="quiet">{say('screen.proposals.in-forming')}</span>
              </li>
            ))}
          </ul>
        </details>
        <p className={styles['figures']}>
          <strong>{perHour === null ? '–' : say('screen.block.per-hour', { perHour })}</strong>
          <span>
            {euro(valueEuro)} · {say('screen.hours', { hours: rough })}
          </span>
        </p>
        <Button
          weight={first ? 'main' : 'plain'}
          disabled={telling.pending || taken.length === 0}
          aria-label={
            forming
              ? say('screen.proposals.add-this', { name, hours: rough, block: nameOf(forming, speech) })
              : say('screen.proposals.accept-this', { name, hours: rough })
          }
          onClick={() => void accept()}
        >
          {say(forming ? 'screen.proposals.add' : 'screen.proposals.accept')}
        </Button>
      </div>
      <Refused text={telling.refusedAbout(here)} />
    </li>
  )
}

type Customers = ProposalRow['customers']

const adding = (block: string, customers: Customers): readonly Step[] => [
  ['block/change-block', { block, addCustomers: customers.map(({ id }) => id) }],
]

/** Whoever accepts it owns it; nobody said yet who that is, then it is known only after the first decision. */
function formingNew(name: string, customers: Customers): readonly Step[] {
  const me = actingMember()
  const block = newId()
  const formed = ['block/form-block', { block, name, customers: customers.map(({ id }) => id), owner: me }] as const
  return me === null ? [formed, ['block/change-block', () => ({ block, owner: actingMember() })]] : [formed]
}

function without(left: ReadonlySet<string>, id: string, taken: boolean): ReadonlySet<string> {
  const next = new Set(left)
  if (taken) next.delete(id)
  else next.add(id)
  return next
}
