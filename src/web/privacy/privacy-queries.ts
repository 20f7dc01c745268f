/** What the Privacy page asks. */
import { queryOptions } from '@tanstack/react-query'
import type { PersonPage, PrivacyPage } from '../../core/privacy/person.ts'
import { ask } from '../call.ts'

export const privacyQuery = (years: number | null) =>
  queryOptions({ queryKey: ['privacy', years], queryFn: () => ask<PrivacyPage>('privacy/show-privacy', { years }) })

export const personQuery = (text: string) =>
  queryOptions({
    queryKey: ['person', text],
    queryFn: () => ask<PersonPage>('privacy/show-person', { text }),
    enabled: text !== '',
    // Asked because somebody wants to know how it is now.
    staleTime: 0,
    gcTime: 0,
    retry: false,
  })
