/** The white customers of a group become a block in one press; which are white, the plan says. */
import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import { useSpeech } from '../language.tsx'
import { newId } from '../new-id.ts'
import { useAct } from '../telling.ts'
import { Button } from '../ui/button.tsx'
import { useToast } from '../ui/toast.tsx'
import { actingMember } from '../who.ts'
import styles from './form-of-group.module.css'

export function FormOfGroup({ group, white }: { readonly group: string; readonly white: readonly string[] }) {
  const { say } = useSpeech()
  const { act, pending, refused, who } = useAct()
  const toast = useToast()
  const [block, setBlock] = useState<string | null>(null)
  if (white.length === 0) return <p className="quiet">{say('screen.surround.block-none')}</p>
  const form = async () => {
    const id = newId()
    if (!(await act('block/form-block', { block: id, name: group, customers: white, owner: actingMember() }))) return
    setBlock(id)
    toast({ text: say('screen.surround.block-formed', { group }) })
  }
  return (
    <div className={styles['form']}>
      {block === null ? (
        <Button disabled={pending} onClick={() => void form()}>
          {say('screen.surround.block', { white: white.length })}
        </Button>
      ) : (
        <Link to="/block/$id" params={{ id: block }} className="text-link">
          {say('screen.surround.to-block')}
        </Link>
      )}
      {refused && <p role="alert">{refused.text}</p>}
      {who}
    </div>
  )
}
