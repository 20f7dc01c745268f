/** Who acts on this device, for a screen. */
import { useSyncExternalStore } from 'react'
import { actingMember, onActing } from './who.ts'

export const useActingMember = (): string | null => useSyncExternalStore(onActing, actingMember)
