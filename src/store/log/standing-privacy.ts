/** What stands about the data of people: how long it is kept, and whether contacts are kept by name. */
import type { PrivacyEvent } from '../../core/privacy/privacy.ts'
import { on, stand } from './projection.ts'

export const standingPrivacy = on<Exclude<PrivacyEvent, { type: 'person-erased' }>>({
  'retention-set': (tx, { data }) => stand(tx, 'retention', '', data.years),
  'contacts-kept': (tx, { data }) => stand(tx, 'contacts-kept', '', data.since),
})
