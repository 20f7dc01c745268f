/** What a matter belongs to: the block in which it is done, the other proposals, and the work that it can be done together with. */
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import type { Alternative, MatterPage } from '../../core/matter/matter-page.ts'
import { nameOf } from '../block/block-words.ts'
import { useSpeech } from '../language.tsx'
import styles from './matter-kin.module.css'
import { titleOf } from './matter-words.ts'

/** So many are read; one is enough to pass. */
const FIRST = 5

export function MatterKin({ page }: { readonly page: MatterPage }) {
  const { say } = useSpeech()
  const { block } = page.matter
  const [all, setAll] = useState(false)
  const tied = page.matter.ties.length > 0
  return (
    <div className={styles['kin']}>
      {block && (
        <Kin name={say('screen.matter.block')}>
          <li>
            <Link to="/block/$id" params={{ id: block.id }} className="text-link">
              {nameOf(block, { say })}
            </Link>
          </li>
        </Kin>
      )}
      {page.insteadOf && (
        <Kin name={say('screen.matter.instead-of')}>
          <Proposal proposal={page.insteadOf} />
        </Kin>
      )}
      {page.alternatives.length > 0 && (
        <Kin name={say('screen.matter.alternatives')}>
          {page.alternatives.map((one) => (
            <Proposal key={one.id} proposal={one} />
          ))}
        </Kin>
      )}
      {tied && (
        <Kin name={say('screen.matter.partners')}>
          {page.partners.length === 0 && <li className="quiet">{say('screen.matter.partners-none')}</li>}
          {page.partners.slice(0, all ? undefined : FIRST).map((partner) => (
            <Partner key={`${partner.what} ${partner.id}`} partner={partner} />
          ))}
          {!all && page.partners.length > FIRST && (
            <li>
              <button type="button" className="text-link" onClick={() => setAll(true)}>
                {say('screen.matter.partners-more', { count: page.partners.length - FIRST })}
              </button>
            </li>
          )}
        </Kin>
      )}
    </div>
  )
}

const Kin = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <section>
    <h2>{name}</h2>
    <ul>{children}</ul>
  </section>
)

function Proposal({ proposal }: { readonly proposal: Alternative }) {
  const speech = useSpeech()
  return (
    <li>
      <Link to="/gate/$id" params={{ id: proposal.id }} className="text-link">
        {titleOf(proposal, speech)}
      </Link>{' '}
      <span className="quiet small">{speech.say(`matter.status.${proposal.status}`)}</span>
    </li>
  )
}

function Partner({ partner: { what, id, name, ties } }: { readonly partner: MatterPage['partners'][number] }) {
  const { say } = useSpeech()
  const text = name ?? say('screen.erased')
  // The same customer is of the same group, which then says nothing more.
  const same = ties.filter((tie) => tie !== 'group' || !ties.includes('customer'))
  return (
    <li>
      {what === 'customer' ? (
        <Link to="/customers/$id" params={{ id }} className="text-link">
          {text}
        </Link>
      ) : (
        <Link to="/gate/$id" params={{ id }} className="text-link">
          {text}
        </Link>
      )}{' '}
      <span className="quiet small">
        {[say('screen.matter.partner', { what }), ...same.map((tie) => say('screen.matter.same', { tie }))].join(' · ')}
      </span>
    </li>
  )
}
