/** Opens the sheet on which a matter is caught, from wherever on a page; null where nothing can be caught yet. */
import { createContext, useContext } from 'react'

export const CatchingContext = createContext<(() => void) | null>(null)
export const useCatching = (): (() => void) | null => useContext(CatchingContext)
