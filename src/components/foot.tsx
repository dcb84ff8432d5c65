import { useContext, useLayoutEffect } from 'react'
import type { ReactNode } from 'react'
import { FootContext } from './foot-context'

/** The page's one primary button, and at most an outlined one, in the thumb's reach: wherever it is written, it stands at the foot of the page or sheet around it, which keeps that much room free. */
export function Foot({ children }: { children: ReactNode }) {
  const stand = useContext(FootContext)
  useLayoutEffect(() => {
    stand(children)
    return () => stand(null)
  }, [stand, children])
  return null
}
