/** Changing a block before it starts: its name, its owner, when it is finished; and on its own page also what it waits for, its hours and value. */
import { useState } from 'react'
import type { BlockItem, BlockRow } from '../../core/block/block-page.ts'
import { useSpeech } from '../language.tsx'
import { ChangedMeanwhile, type Meanwhile } from '../meanwhile.tsx'
import { Button } from '../ui/button.tsx'
import { LongTextField } from '../ui/long-text-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useToast } from '../ui/toast.tsx'
import { AfterChoice } from './after-choice.tsx'
import { changesOf, fieldOf, typedSince, type Draft } from './block-changes.ts'
import styles from './block-form.module.css'
import { nameOf } from './block-words.ts'
import { FigureFields } from './figure-fields.tsx'
import { MemberChoice } from './member-choice.tsx'
import { touchedFields } from './touched-fields.ts'
import { Refused } from './refused.tsx'
import { useTelling } from '../telling.ts'

const LONGEST_NAME = 120
const LONGEST_END = 500
const HERE = 'block-form'

type Props = {
  readonly block: BlockRow
  /** What is in it, from which its figures are computed; null leaves the figures and the waiting out. */
  readonly items: readonly BlockItem[] | null
}

export function BlockForm({ block, items }: Props) {
  const speech = useSpeech()
  const { say } = speech
  const telling = useTelling()
  const toast = useToast()
  // Only what somebody touched: the rest follows what others decide meanwhile.
  const [draft, setDraft] = useState<Draft>({})
  // As it was at the first touch: what is written over must be as it was seen.
  const [opened, setOpened] = useState<BlockRow | null>(null)
  const [meanwhile, setMeanwhile] = useState<Meanwhile | null>(null)
  const [wrong, setWrong] = useState<string>('')
  const change = (part: Draft) => {
    setOpened((before) => before ?? block)
    setDraft((before) => ({ ...before, ...part }))
  }
  const startAnew = () => {
    setDraft({})
    setOpened(null)
    setMeanwhile(null)
  }
  const steps = changesOf(block, draft)
  const errorAt = (field: string) => (wrong === field ? telling.refusedAbout(HERE) : null)
  const keep = async (seen: number) => {
    setMeanwhile(null)
    setWrong('')
    const told = await telling.tell(HERE, ...steps.map(([verb, input]) => [verb, { ...input, seen }] as const))
    if (told === 'done') {
      setDraft((now) => typedSince(draft, now))
      setOpened(null)
      toast({ text: say('screen.block.saved', { name: nameOf({ name: draft.name ?? block.name }, speech) }) })
    } else if (told === 'left') return
    else if (told.meanwhile) setMeanwhile(told.meanwhile)
    else setWrong(fieldOf[told.code] ?? 'all')
  }
  return (
    <>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void keep((opened ?? block).version)
        }}
      >
        <TextField
          name={say(block.name === null ? 'screen.block.name-ask' : 'screen.block.name')}
          value={draft.name ?? block.name ?? ''}
          most={LONGEST_NAME}
          error={errorAt('name')}
          onChange={(name) => change({ name })}
        />
        <MemberChoice
          name={say('screen.block.owner')}
          value={draft.owner ?? block.owner?.id ?? ''}
          now={block.owner}
          error={errorAt('owner')}
          onChange={(owner) => change({ owner })}
        />
        <LongTextField
          name={say('screen.block.when-finished')}
          about={say('screen.block.when-finished-about')}
          placeholder={say('screen.block.when-finished-example')}
          value={draft.finishedWhen ?? block.finishedWhen ?? ''}
          most={LONGEST_END}
          error={errorAt('finishedWhen')}
          onChange={(finishedWhen) => change({ finishedWhen })}
        />
        {items !== null && (
          <>
            <FigureFields block={block} items={items} draft={draft} errorAt={errorAt} onChange={change} />
            <AfterChoice
              block={block}
              value={draft.after ?? block.after.map(({ id }) => id)}
              error={errorAt('after')}
              onChange={(after) => change({ after })}
            />
          </>
        )}
        <ChangedMeanwhile
          meanwhile={meanwhile}
          fields={touchedFields(opened ?? block, block, draft, speech)}
          pending={telling.pending}
          onTheirs={startAnew}
          onMine={(seen) => void keep(seen)}
        />
        <Refused text={errorAt('all')} />
        <Button type="submit" disabled={steps.length === 0 || telling.pending}>
          {say('screen.save')}
        </Button>
      </form>
      {telling.who}
    </>
  )
}
