/** The problem of one customer and what we solve there: folded, because not every visit to the page is for it. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSpeech } from '../language.tsx'
import { Fold } from '../ui/fold.tsx'
import { Late } from '../ui/late.tsx'
import { conscienceQuery } from './conscience-queries.ts'
import { Questions } from './questions.tsx'

export function ConscienceOfCustomer({ customer }: { readonly customer: string }) {
  const { say } = useSpeech()
  const [open, setOpen] = useState(false)
  return (
    <Fold name={say('screen.conscience.customer')} open={open} onFold={setOpen}>
      <Inside customer={customer} />
    </Fold>
  )
}

function Inside({ customer }: { readonly customer: string }) {
  const { say, sayFailure } = useSpeech()
  const { data, error } = useQuery(conscienceQuery(customer))
  if (data) return <Questions questions={data.questions} customer={customer} open />
  return error ? <p role="alert">{sayFailure(error)}</p> : <Late height={160} label={say('screen.loading')} />
}
