/** The gate: one matter, one question, two answers; the rest of the pile by outcome. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useSpeech } from '../language.tsx'
import { useCatching } from '../matter/catching.ts'
import { homeQuery, mattersQuery, workspaceQuery } from '../queries.ts'
import { Button } from '../ui/button.tsx'
import { Heading } from '../ui/heading.tsx'
import { Late } from '../ui/late.tsx'
import { Trouble } from '../ui/trouble.tsx'
import { useActingMember } from '../use-who.ts'
import { NoPlan } from '../workspace/no-plan.tsx'
import { AtHand } from './at-hand.tsx'
import styles from './gate-page.module.css'
import { Pile } from './pile.tsx'

export function GatePage() {
  const { say, sayFailure } = useSpeech()
  const { status = 'at-gate' } = useSearch({ from: '/gate' })
  const catching = useCatching()
  const { data: workspace } = useQuery(workspaceQuery)
  const { data: home } = useQuery({ ...homeQuery(useActingMember()), enabled: workspace?.plan != null })
  const { data, error, refetch } = useInfiniteQuery(mattersQuery({ status: 'at-gate' }))
  const first = data?.pages[0]
  if (!first) {
    if (!error) return <Late height={420} label={say('screen.loading')} />
    return (
      <Trouble page text={sayFailure(error)}>
        <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
      </Trouble>
    )
  }
  const rows = data.pages.flatMap((page) => page.rows)
  const atGate = first.count['at-gate']
  // As the menu counts them; until that is known, by the rows that are here.
  const waiting = Math.min(atGate, home?.waiting.atGate ?? rows.filter(({ test }) => test !== 'gut').length)
  const cards = atGate - waiting
  const caught = Object.values(first.count).some((count) => count > 0)
  if (workspace && workspace.plan === null && !caught) return <NoPlan />
  return (
    <>
      <Heading
        finding={say('screen.gate.heading', { waiting, cards })}
        basis={
          atGate === 0 ? (
            <span className={styles['empty']}>{say('screen.gate.empty')}</span>
          ) : (
            say('screen.gate.basis', { cards: waiting === 0 ? 0 : cards })
          )
        }
      />
      {atGate === 0 && catching && (
        <p className={styles['catch']}>
          <Button weight="main" onClick={catching}>
            {say('screen.gate.catch-one')}
          </Button>
        </p>
      )}
      <AtHand waiting={rows} />
      {caught && <Pile status={status} count={first.count} />}
    </>
  )
}
