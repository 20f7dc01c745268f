/** Views of the list: what somebody chose, under a name, for everybody of the workspace; each is a link. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ListView } from '../../core/plan/list-view.ts'
import { useSpeech } from '../language.tsx'
import { listViewsQuery, type ListChoice } from '../queries.ts'
import { useAct } from '../telling.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast.tsx'
import { searchOf } from './list-search.ts'
import styles from './list-views.module.css'

const LONGEST = 80

export function ListViews({ choice }: { readonly choice: ListChoice }) {
  const { say } = useSpeech()
  const { data } = useQuery(listViewsQuery)
  const views = data?.views ?? []
  const now = JSON.stringify(searchOf(choice))
  const chosen = views.find((view) => JSON.stringify(searchOf(view.choice)) === now)
  return (
    <details className={styles['views']}>
      <summary>{chosen ? say('screen.views.now', { name: chosen.name }) : say('screen.views', { views: views.length })}</summary>
      {views.length > 0 && (
        <ul>
          {views.map((view) => (
            <View key={view.id} view={view} here={view.id === chosen?.id} />
          ))}
        </ul>
      )}
      {!chosen && <Save choice={choice} />}
    </details>
  )
}

function View({ view, here }: { readonly view: ListView; readonly here: boolean }) {
  const { say, day } = useSpeech()
  const { act, refused, who } = useAct()
  const toast = useToast()
  const [naming, setNaming] = useState<string | null>(null)
  const { id, name, choice, by, at } = view
  const drop = async () => {
    if (!(await act('plan/drop-view', { view: id }))) return
    toast({
      text: say('screen.views.dropped', { name }),
      action: { label: say('screen.undo'), run: () => void act('plan/save-view', { id, name, choice }) },
    })
  }
  const rename = async () => {
    if (naming !== null && (await act('plan/save-view', { id, name: naming, choice }))) setNaming(null)
  }
  return (
    <li>
      {naming === null ? (
        <>
          <Link to="." search={searchOf(choice)} resetScroll={false} className="text-link" aria-current={here ? 'page' : undefined}>
            {name}
          </Link>
          <span className="quiet small">{say('screen.views.by', { by: by ?? say('screen.views.nobody'), day: day(at) })}</span>
          <button
            type="button"
            className="text-link small"
            aria-label={say('screen.views.rename-this', { name })}
            onClick={() => setNaming(name)}
          >
            {say('screen.views.rename')}
          </button>
          <button
            type="button"
            className="text-link small"
            aria-label={say('screen.views.drop-this', { name })}
            onClick={() => void drop()}
          >
            {say('screen.views.drop')}
          </button>
        </>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void rename()
          }}
        >
          <TextField name={say('screen.views.name')} value={naming} most={LONGEST} onChange={setNaming} />
          <Button type="submit">{say('screen.views.save')}</Button>
          <button type="button" className="text-link" onClick={() => setNaming(null)}>
            {say('screen.close')}
          </button>
        </form>
      )}
      {refused && <p role="alert">{refused.text}</p>}
      {who}
    </li>
  )
}

function Save({ choice }: { readonly choice: ListChoice }) {
  const { say } = useSpeech()
  const { act, refused, pending, who } = useAct()
  const [name, setName] = useState('')
  const save = async () => {
    if (await act('plan/save-view', { name, choice })) setName('')
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextField name={say('screen.views.new')} value={name} most={LONGEST} onChange={setName} />
      <Button type="submit" disabled={pending}>
        {say('screen.views.save')}
      </Button>
      {refused && <p role="alert">{refused.text}</p>}
      {who}
    </form>
  )
}
