import { createContext } from 'react'
import type { ReactNode } from 'react'

/** Puts buttons at the foot of the page or sheet that is around; `null` takes them away. */
export const FootContext = createContext<(buttons: ReactNode) => void>(() => {})
