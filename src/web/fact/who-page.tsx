/** Who is who: customers that may be one, side by side, and addresses at which time was spent and that are nobody's yet. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { DoubtRow, WhoIsWhoPage } from '../../core/fact/who-is-who-page.ts'
import { ask } from '../call.ts'
import { useSpeech } from '../language.tsx'
import { workspaceQuery } from '../queries.ts'
import { useTelling } from '../telling.ts'
import { Button } from '../ui/button.tsx'
import { Download } from '../ui/download.tsx'
import { Heading } from '../ui/heading.tsx'
import { Late } from '../ui/late.tsx'
import { useToast } from '../ui/toast.tsx'
import { Empty, Trouble } from '../ui/trouble.tsx'
import { IdeaHere } from '../workspace/why.tsx'
import { DoubtPair } from './doubt-pair.tsx'
import { UnknownAddresses } from './unknown-addresses.tsx'
import styles from './who-page.module.css'

const whoQuery = { queryKey: ['who-is-who'], queryFn: () => ask<WhoIsWhoPage>('customer/show-who-is-who') }

function NobodyYet() {
  const { say } = useSpeech()
  return (
    <Empty page text={say('screen.who.nobody')} lines={[<IdeaHere key="idea" />, say('screen.who.basis')]}>
      <Link to="/files" className="text-link">
        {say('screen.course.bring')}
      </Link>
    </Empty>
  )
}

export function WhoPage() {
  const { say, sayFailure } = useSpeech()
  const client = useQueryClient()
  const toast = useToast()
  const { data, error, refetch } = useQuery(whoQuery)
  const { data: workspace } = useQuery(workspaceQuery)
  const { tell, pending, refusedAbout, who } = useTelling()
  if (!data) {
    if (!error) return <Late height={320} label={say('screen.loading')} />
    return (
      <Trouble page text={sayFailure(error)}>
        <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
      </Trouble>
    )
  }

  if (workspace?.customers === 0) return <NobodyYet />

  const lookAgain = async () => {
    await Promise.all([whoQuery.queryKey, ['sources'], ['workspace']].map((queryKey) => client.invalidateQueries({ queryKey })))
  }
  const sayOf = async (about: string, customer: string, other: string, same: boolean) => {
    if ((await tell(about, ['customer/say-who', { customer, other, same }])) !== 'done') return
    await lookAgain()
    const takeBack = async () => {
      await tell('', ['customer/say-who', { customer, other, same: false }])
      await lookAgain()
    }
    toast({
      text: say(same ? 'screen.who.joined' : 'screen.who.parted'),
      ...(same && { action: { label: say('screen.undo'), run: () => void takeBack() } }),
    })
  }
  const answer = (doubt: DoubtRow, same: boolean) => sayOf(doubtKey(doubt), doubt.one.id, doubt.other.id, same)

  return (
    <>
      <Link to="/files" className={styles['back'] ?? ''}>
        ← {say('screen.page.files')}
      </Link>
      <Heading
        finding={say('screen.who.heading', { pairs: data.doubtsInAll, addresses: data.addressesInAll })}
        basis={say('screen.who.basis')}
      />
      <ul className={styles['pairs']}>
        {data.doubts.map((doubt) => (
          <DoubtPair
            key={doubtKey(doubt)}
            doubt={doubt}
            pending={pending}
            refused={refusedAbout(doubtKey(doubt))}
            onAnswer={(same) => void answer(doubt, same)}
          />
        ))}
      </ul>
      <Download sheet="doubts" named what={say('export.doubts')} nothing={data.doubts.length === 0} />
      {data.doubtsInAll > data.doubts.length && (
        <p className="quiet">{say('screen.who.more-pairs', { more: data.doubtsInAll - data.doubts.length })}</p>
      )}
      {data.addresses.length > 0 && (
        <UnknownAddresses
          addresses={data.addresses}
          inAll={data.addressesInAll}
          pending={pending}
          refusedAbout={refusedAbout}
          onPick={(address, customer) => void sayOf(address, customer, address, true)}
        />
      )}
      {data.addresses.length > 0 && <Download sheet="addresses" named what={say('export.addresses')} />}
      {who}
    </>
  )
}

const doubtKey = ({ one, other }: DoubtRow): string => `${one.id} ${other.id}`
