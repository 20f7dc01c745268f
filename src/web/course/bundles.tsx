/** The smallest correction: bundles of changes of the agreed division, each with what it earns and what it disrupts, accepted or refused one by one. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { DISRUPTION_HOURS } from '../../core/course/bundle.ts'
import type { BundlesPage, ShownBundle } from '../../core/course/bundles-page.ts'
import { tellChange, tellGain, tellMove, tellTotal } from '../../messages/tell-bundle.ts'
import { CustomerIn } from '../customer/customer-in.tsx'
import { useSpeech } from '../language.tsx'
import { workspaceQuery } from '../queries.ts'
import { useTelling, type Telling } from '../telling.ts'
import { Button } from '../ui/button.tsx'
import { Download } from '../ui/download.tsx'
import { Fold } from '../ui/fold.tsx'
import { Marked } from '../ui/marked.tsx'
import { Sure } from '../ui/sure.tsx'
import { useToast } from '../ui/toast.tsx'
import { Term } from '../word/term.tsx'
import styles from './bundles.module.css'
import { bundlesQuery } from './course-queries.ts'

/** So many bundles are enough for one look; the others are asked for. */
const FIRST = 8

/** Nothing at all before a plan: there is nobody to divide. */
export function Bundles() {
  const { say } = useSpeech()
  const { data: workspace } = useQuery(workspaceQuery)
  const { data: page } = useQuery({ ...bundlesQuery(workspace?.plan ?? null), enabled: workspace !== undefined })
  const telling = useTelling()
  if (!page || (page.agreed === null && (page.planned?.customers ?? 0) === 0)) return null
  return (
    <section className={styles['bundles']} aria-labelledby="bundles">
      <h2 id="bundles">
        <Term word="bundle">{say('screen.bundles')}</Term>
      </h2>
      {page.agreed === null ? <Agree page={page} telling={telling} /> : <Proposed page={page} telling={telling} />}
      {telling.who}
    </section>
  )
}

type Props = { readonly page: BundlesPage; readonly telling: Telling }

function Agree({ page: { planned }, telling }: Props) {
  const { say } = useSpeech()
  const toast = useToast()
  const undo = () => void telling.tell('division', ['course/let-division-go', {}])
  const agree = async () => {
    if ((await telling.tell('division', ['course/agree-division', {}])) === 'done')
      toast({ text: say('screen.bundles.has-agreed'), action: { label: say('screen.undo'), run: undo } })
  }
  return (
    <>
      <p className="quiet">{say('screen.bundles.agree-about', { customers: planned?.customers ?? 0, members: planned?.members ?? 0 })}</p>
      <div>
        <Button disabled={telling.pending} onClick={() => void agree()}>
          {say('screen.bundles.agree')}
        </Button>
      </div>
      <Refused about="division" telling={telling} />
    </>
  )
}

function Proposed({ page, telling }: Props) {
  const { say, day, language } = useSpeech()
  const [all, setAll] = useState(false)
  const { agreed, bundles, planning, refused } = page
  return (
    <>
      <p className="quiet">
        {agreed !== null && say('screen.bundles.agreed', { ...agreed, day: day(agreed.at) })}{' '}
        {bundles.length === 0 ? say('screen.bundles.none') : say('screen.bundles.about', { hours: DISRUPTION_HOURS })}
      </p>
      {planning && <p role="status">{say('screen.bundles.planning')}</p>}
      {bundles.length > 1 && <p>{tellTotal(language, page)}</p>}
      <ul className={styles['list']}>
        {(all ? bundles : bundles.slice(0, FIRST)).map((bundle) => (
          <One key={bundle.customer} bundle={bundle} telling={telling} />
        ))}
      </ul>
      {!all && bundles.length > FIRST && (
        <div>
          <Button weight="quiet" onClick={() => setAll(true)}>
            {say('screen.show-all', { count: bundles.length })}
          </Button>
        </div>
      )}
      {refused > 0 && <p className="quiet small">{say('screen.bundles.refused', { count: refused })}</p>}
      <Download sheet="bundles" what={say('screen.bundles')} nothing={bundles.length === 0} />
      <Before page={page} telling={telling} />
    </>
  )
}

function One({ bundle, telling }: { readonly bundle: ShownBundle; readonly telling: Telling }) {
  const { say, language } = useSpeech()
  const toast = useToast()
  const { customer, changes } = bundle
  const undo = () => void telling.tell(customer, ['course/take-back-bundle', { customer }])
  const answer = async (accept: boolean) => {
    if ((await telling.tell(customer, ['course/answer-bundle', { customer, accept }])) !== 'done') return
    if (accept) toast({ text: say('screen.bundle.accepted'), action: { label: say('screen.undo'), run: undo } })
    else toast({ text: say('screen.bundle.has-refused') })
  }
  return (
    <li>
      <div>
        <p>
          <Marked text={tellGain(language, bundle)} />
        </p>
        <ul>
          {changes.map((change) => (
            <li key={change.customer.id}>
              <CustomerIn text={tellChange(language, change)} customer={change.customer} />
            </li>
          ))}
        </ul>
        <Refused about={customer} telling={telling} />
      </div>
      <div className={styles['acts']}>
        <Button weight="main" disabled={telling.pending} onClick={() => void answer(true)}>
          {say('screen.bundle.accept')}
        </Button>
        <Button disabled={telling.pending} onClick={() => void answer(false)}>
          {say('screen.bundle.refuse')}
        </Button>
      </div>
    </li>
  )
}

/** What was accepted, and letting the whole division go. */
function Before({ page: { accepted }, telling }: Props) {
  const { say, day, language } = useSpeech()
  const toast = useToast()
  const [open, setOpen] = useState(false)
  const [sure, setSure] = useState(false)
  const takeBack = async (customer: string) => {
    if ((await telling.tell('accepted', ['course/take-back-bundle', { customer }])) === 'done')
      toast({ text: say('screen.bundle.taken-back') })
  }
  const letGo = async () => {
    if ((await telling.tell('division', ['course/let-division-go', {}])) === 'done') toast({ text: say('screen.bundles.has-let-go') })
  }
  return (
    <>
      {accepted.length > 0 && (
        <Fold name={say('screen.bundles.accepted')} open={open} onFold={setOpen}>
          <ul className={styles['list']}>
            {accepted.map(({ customer, moves, gainEuro, disruptionEuro, at, current }) => (
              <li key={`${at} ${customer}`}>
                <div>
                  <p>{say('screen.bundle.accepted-on', { day: day(at), gain: gainEuro, disruption: disruptionEuro })}</p>
                  <ul>
                    {moves.map((move) => (
                      <li key={move.customer.id}>
                        <CustomerIn text={tellMove(language, move)} customer={move.customer} />
                      </li>
                    ))}
                  </ul>
                </div>
                {current && (
                  <Button weight="quiet" disabled={telling.pending} onClick={() => void takeBack(customer)}>
                    {say('screen.bundle.take-back')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          <Refused about="accepted" telling={telling} />
        </Fold>
      )}
      {sure ? (
        <Sure
          error={telling.refusedAbout('division')}
          pending={telling.pending}
          yes={{ label: say('screen.bundles.let-go'), run: () => void letGo() }}
          no={{ label: say('screen.bundles.keep'), run: () => setSure(false) }}
        >
          <p>{say('screen.bundles.let-go-about')}</p>
        </Sure>
      ) : (
        <div>
          <Button weight="quiet" onClick={() => setSure(true)}>
            {say('screen.bundles.let-go')}
          </Button>
        </div>
      )}
    </>
  )
}

function Refused({ about, telling }: { readonly about: string; readonly telling: Telling }) {
  const text = telling.refusedAbout(about)
  return text === null ? null : <p role="alert">{text}</p>
}
