/** What stands about the data of people: how long it is kept. */
import type { PrivacyEvent } from '../../core/privacy/privacy.ts'
import { on, stand } from './projection.ts'

export const standingPrivacy = on<Extract<PrivacyEvent, { type: 'retention-set' }>>({
  'retention-set': (tx, { data }) => stand(tx, 'retention', '', data.years),
})
