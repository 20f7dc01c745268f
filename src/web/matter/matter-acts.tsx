/** What can be done about a matter now, by whoever may: its owner, the one it is offered to, and the one who must check it. */
import { useState } from 'react'
import type { MatterStatus } from '../../core/matter/matter.ts'
import type { MatterPage } from '../../core/matter/matter-page.ts'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { useActingMember } from '../use-who.ts'
import { CatchSheet } from './catch-sheet.tsx'
import { DescribeSheet } from './describe-sheet.tsx'
import { isKept } from '../offline/queue.ts'
import { useWaiting } from '../offline/waiting.ts'
import { nameOf, titleOf } from './matter-words.ts'
import styles from './matter-acts.module.css'
import { OfferSheet } from './offer-sheet.tsx'
import { TakeIt } from './take-it.tsx'
import { useAct } from '../telling.ts'

/** There is nothing left to describe, to hand over or to do. */
const over: readonly MatterStatus[] = ['dropped', 'alternatives-asked', 'solved', 'closed']

export function MatterActs({ page }: { readonly page: MatterPage }) {
  const speech = useSpeech()
  const { say, day } = speech
  const me = useActingMember()
  const { act, pending, refused, who } = useAct()
  const [open, setOpen] = useState<'describe' | 'offer' | 'instead' | null>(null)
  const { id, status, owner, offer, debt } = page.matter
  const tell = (verb: string, more: object = {}) => void act(`matter/${verb}`, { matter: id, ...more }, titleOf(page.matter, speech))
  // Nobody said who they are yet: then the buttons stand there, and whoever presses one says it first.
  const maybe = (member: { readonly id: string } | null) => member !== null && (me === null || member.id === me)
  const solving = isKept(useWaiting(), 'matter/solve-matter', id)
  const live = !over.includes(status)
  const owns = maybe(owner)
  const mine = owns && live
  const forMe = offer !== null && maybe(offer.to)
  const check = status === 'solved' && maybe(debt)
  const above = debt !== null && me !== null && page.aboveCheck.includes(me)
  return (
    <div className={styles['acts']}>
      {check && (
        <div className={styles['asked']}>
          <p>{say('screen.matter.check', { owner: nameOf(owner, speech) })}</p>
          <Button weight="main" disabled={pending} onClick={() => tell('check-matter', { good: true })}>
            {say('screen.matter.good')}
          </Button>
          <Button disabled={pending} onClick={() => tell('check-matter', { good: false })}>
            {say('screen.matter.not-good')}
          </Button>
        </div>
      )}
      {offer && (
        <div className={styles['asked']}>
          <p>
            {say(forMe && me !== null ? 'screen.matter.offered-to-you' : 'screen.matter.offered', {
              from: nameOf(offer.from, speech),
              to: nameOf(offer.to, speech),
              until: day(offer.until),
            })}
          </p>
          {forMe && (
            <>
              <Button weight="main" disabled={pending} onClick={() => tell('answer-offer', { accept: true })}>
                {say('screen.matter.accept')}
              </Button>
              <Button disabled={pending} onClick={() => tell('answer-offer', { accept: false })}>
                {say('screen.matter.decline')}
              </Button>
            </>
          )}
          {owns && (
            <Button weight={forMe ? 'quiet' : 'plain'} disabled={pending} onClick={() => tell('withdraw-offer')}>
              {say('screen.matter.withdraw')}
            </Button>
          )}
        </div>
      )}
      <div className={styles['row']}>
        {owner === null && <TakeIt id={id} />}
        {status === 'alternatives-asked' && (
          <Button weight="main" onClick={() => setOpen('instead')}>
            {say('screen.catch.alternative')}
          </Button>
        )}
        {solving && <p role="status">{say('screen.offline.answer-kept')}</p>}
        {mine && status === 'in-block' && !solving && (
          <Button weight="main" disabled={pending} onClick={() => tell('solve-matter')}>
            {say('screen.matter.solve')}
          </Button>
        )}
        {mine && offer === null && <Button onClick={() => setOpen('offer')}>{say('screen.matter.offer')}</Button>}
        {debt && above && !(status === 'solved' && owns) && (
          <Button disabled={pending} onClick={() => tell('take-check')}>
            {say('screen.matter.take-check', { debt: nameOf(debt, speech) })}
          </Button>
        )}
        {mine && <Button onClick={() => setOpen('describe')}>{say('screen.matter.describe')}</Button>}
      </div>
      {refused && (
        <p className={styles['refused']} role="alert">
          {refused.text}
        </p>
      )}
      {owner !== null && !mine && live && (
        <p className="quiet small">{say('screen.matter.owner-acts', { owner: nameOf(owner, speech) })}</p>
      )}
      {debt && live && <p className="quiet small">{say('screen.matter.debt', { debt: nameOf(debt, speech) })}</p>}
      {open === 'describe' && <DescribeSheet page={page} onClose={() => setOpen(null)} />}
      {open === 'offer' && <OfferSheet page={page} onClose={() => setOpen(null)} />}
      <CatchSheet open={open === 'instead'} insteadOf={id} onClose={() => setOpen(null)} />
      {who}
    </div>
  )
}
