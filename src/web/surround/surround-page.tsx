/** Surround a group: how many of its customers have a way in, the rings around us, and each customer with its way. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { customersIn, type Ring } from '../../core/surround/coverage.ts'
import { tellPeople } from '../../messages/tell-contacts.ts'
import { tellSight, tellSurround } from '../../messages/tell-surround.ts'
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Heading } from '../ui/heading.tsx'
import { Late } from '../ui/late.tsx'
import { Empty, Trouble } from '../ui/trouble.tsx'
import { FormOfGroup } from './form-of-group.tsx'
import { Groups } from './groups.tsx'
import { PricesOfGroup } from './prices-of-group.tsx'
import { RingsPicture } from './rings-picture.tsx'
import { PeopleLine } from './people-line.tsx'
import styles from './surround-page.module.css'
import { surroundQuery } from './surround-queries.ts'
import { WayList } from './way-list.tsx'

export function SurroundPage() {
  const { say, sayFailure, language } = useSpeech()
  const chosen = useSearch({ from: '/surround' })
  const navigate = useNavigate()
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(surroundQuery(chosen))
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  const page = data?.pages[0]
  if (!page) {
    if (!error) return <Late height={420} label={say('screen.loading')} />
    return (
      <Trouble page text={sayFailure(error)}>
        {chosen.group === undefined ? (
          <Button onClick={() => void refetch()}>{say('screen.again')}</Button>
        ) : (
          <Link to="/surround" className="text-link">
            {say('screen.surround.all')}
          </Link>
        )}
      </Trouble>
    )
  }
  const { sight, coverage, group } = page
  if (sight === null || customersIn(coverage) === 0)
    return (
      <div className={styles['page']}>
        <Heading finding={tellSurround(language, page)} />
        <Empty page={false} text={say('screen.surround.nothing')}>
          <Link to="/files" className="text-link">
            {say('screen.surround.bring')}
          </Link>
        </Empty>
      </div>
    )
  const people = tellPeople(language, page.people)
  const finding = tellSurround(language, page)
  const choose = (ring: Ring | undefined) =>
    void navigate({
      to: '/surround',
      search: { ...(group !== null && { group }), ...(ring && { ring }) },
      resetScroll: false,
    })
  return (
    <div className={styles['page']}>
      <section className={styles['head']}>
        <div className={styles['said']}>
          <Heading finding={finding} basis={tellSight(language, sight)} />
          {people !== null && <PeopleLine text={people} group={group} />}
          {group !== null && <FormOfGroup key={group} group={group} white={page.white} />}
        </div>
        <RingsPicture coverage={coverage} title={finding} chosen={chosen.ring} onChoose={choose} />
      </section>
      {group !== null && <PricesOfGroup key={group} group={group} />}
      <div className={styles['inside']}>
        <Groups groups={page.groups} inAll={page.groupsInAll} chosen={group} />
        <WayList
          group={group}
          ring={chosen.ring}
          rows={data.pages.flatMap((part) => part.rows)}
          total={page.total}
          onEnd={more}
          onRing={choose}
        />
      </div>
    </div>
  )
}
