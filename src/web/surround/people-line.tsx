/** How many of the contacts of a group somebody of us knows, with all of them as a file. */
import { useSpeech } from '../language.tsx'
import { Download } from '../ui/download.tsx'

export function PeopleLine({ text, group }: { readonly text: string; readonly group: string | null }) {
  const { say } = useSpeech()
  return (
    <div>
      <p>{text}</p>
      <Download sheet="contacts" what={say('export.contacts')} filters={{ group }} named />
    </div>
  )
}
