/** Taking a matter that nobody owns. */
import { useSpeech } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { useToast } from '../ui/toast.tsx'
import { useAct } from '../telling.ts'

export function TakeIt({ id, onTaken }: { readonly id: string; readonly onTaken?: () => void }) {
  const { say } = useSpeech()
  const { act, pending, refused, who } = useAct()
  const toast = useToast()
  const take = async () => {
    if (!(await act('matter/take-matter', { matter: id }))) return
    toast({ text: say('screen.matter.taken') })
    onTaken?.()
  }
  return (
    <>
      <Button disabled={pending} onClick={() => void take()}>
        {say('screen.matter.take')}
      </Button>
      {refused && <p role="alert">{refused.text}</p>}
      {who}
    </>
  )
}
