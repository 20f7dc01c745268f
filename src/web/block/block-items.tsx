/** What is in a block: customers with their verdict and matters with their state, each with its owner, hours and value. */
import { Link } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { BlockItem, BlockRow } from '../../core/block/block-page.ts'
import { useSpeech } from '../language.tsx'
import { Dot } from '../ui/dot.tsx'
import { useNarrow } from '../ui/narrow.ts'
import { Rows } from '../ui/rows.tsx'
import { useToast } from '../ui/toast.tsx'
import styles from './block-items.module.css'
import { stateText } from './block-words.ts'
import { Refused } from './refused.tsx'
import { useTelling } from '../telling.ts'

type Props = { readonly block: BlockRow; readonly items: readonly BlockItem[]; readonly changes: boolean }

const HERE = 'block-items'

export function BlockItems({ block, items, changes }: Props) {
  const { say } = useSpeech()
  const narrow = useNarrow()
  const telling = useTelling()
  const toast = useToast()
  const takeOut = async ({ what, id, name }: BlockItem) => {
    const out = what === 'customer' ? { removeCustomers: [id] } : { removeMatters: [id] }
    if ((await telling.tell(HERE, ['block/change-block', { block: block.id, ...out }])) !== 'done') return
    const called = { name: name ?? say('screen.erased') }
    toast({ text: say(what === 'customer' ? 'screen.block.taken-out' : 'screen.block.matter-out', called) })
  }
  const end = useCallback(() => {}, [])
  if (items.length === 0) return <p className="quiet">{say('screen.block.items-empty')}</p>
  const columns = [
    { key: 'mark', head: <span className="hidden-text">{say('screen.column.verdict')}</span> },
    { key: 'name', head: say('screen.block.column.item') },
    { key: 'owner', head: say('screen.column.owner') },
    { key: 'state', head: say('screen.block.column.state') },
    { key: 'hours', head: say('screen.block.hours'), className: 'number' },
    { key: 'value', head: say('screen.block.column.value'), className: 'number' },
    ...(changes ? [{ key: 'out', head: <span className="hidden-text">{say('screen.block.column.out')}</span> }] : []),
  ]
  return (
    <>
      <Refused text={telling.refusedAbout(HERE)} />
      <Rows
        label={say('screen.block.items')}
        className={changes ? styles['changing'] : styles['table']}
        count={items.length}
        total={items.length}
        columns={columns}
        rowHeight={narrow ? 72 : 40}
        onEnd={end}
        renderRow={(index) => {
          const item = items[index]
          return item && <Cells item={item} narrow={narrow} pending={telling.pending} onOut={changes ? () => void takeOut(item) : null} />
        }}
      />
      {telling.who}
    </>
  )
}

type CellsProps = { readonly item: BlockItem; readonly narrow: boolean; readonly pending: boolean; readonly onOut: (() => void) | null }

function Cells({ item, narrow, pending, onOut }: CellsProps) {
  const speech = useSpeech()
  const { say, hours, euro } = speech
  const { what, id, verdict, matterStatus, owner } = item
  const name = item.name ?? say('screen.erased')
  const state = stateText(item, speech)
  // On a phone a second line holds what has no column there; the mark says the verdict already.
  const below = [
    ...(owner === null ? [] : [owner.name ?? say('screen.erased')]),
    ...(item.hours === null ? [] : [say('screen.hours', { hours: hours(item.hours) })]),
    ...(matterStatus === null ? [] : [state]),
  ]
  return (
    <>
      <div role="cell" className={styles['mark']}>
        {verdict !== null && <Dot fill={verdict} label={say(`verdict.${verdict}`)} />}
      </div>
      <div role="cell" className={styles['name']}>
        <Link to={what === 'customer' ? '/customers/$id' : '/gate/$id'} params={{ id }} title={name}>
          {name}
        </Link>
      </div>
      <div role="cell" className={styles['owner']}>
        {narrow ? below.join(' · ') : (owner?.name ?? '–')}
      </div>
      {!narrow && (
        <>
          <div role="cell" className={styles['state']}>
            {state}
          </div>
          <div role="cell" className={styles['hours']}>
            {item.hours === null ? '–' : hours(item.hours)}
          </div>
        </>
      )}
      <div role="cell" className={styles['value']}>
        {item.valueEuro === null ? '–' : euro(item.valueEuro)}
      </div>
      {onOut && (
        <div role="cell" className={styles['out']}>
          <button
            type="button"
            className="text-link small"
            disabled={pending}
            aria-label={say('screen.block.take-out-this', { name })}
            onClick={onOut}
          >
            {say('screen.block.take-out')}
          </button>
        </div>
      )}
    </>
  )
}
