import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { SheetStep } from './sheet-step'

/** The sheets that lie on a page, as one step in the history above it: back leaves the one on top, never the page. */
export function OpenSheets({ children }: { children: ReactNode }) {
  const leaves = useRef<Leave[]>([])
  const [open, setOpen] = useState(0)
  const [backs, setBacks] = useState(0)
  const [wasUsed, setUsed] = useState(false)

  const lay = useCallback((leave: Leave) => {
    leaves.current.push(leave)
    setOpen(leaves.current.length)
    setUsed(true)
    return () => {
      leaves.current = leaves.current.filter((other) => other !== leave)
      setOpen(leaves.current.length)
    }
  }, [])
  const back = () => {
    // Those beneath need a step of their own again.
    if (leaves.current.length > 1) setBacks(backs + 1)
    leaves.current[leaves.current.length - 1]?.()
  }

  return (
    <>
      <LaySheet.Provider value={lay}>{children}</LaySheet.Provider>
      {wasUsed && <SheetStep key={backs} isOpen={open > 0} onBack={back} />}
    </>
  )
}

/** Makes the sheet that asks for it a step in the history; `onLeave` is what its own way out does. */
export function useSheetStep(onLeave: Leave) {
  const lay = useContext(LaySheet)
  const newest = useRef(onLeave)
  useEffect(() => void (newest.current = onLeave))
  useEffect(() => lay(() => newest.current()), [lay])
}

const LaySheet = createContext<(leave: Leave) => () => void>(() => () => {})

type Leave = () => void
