import { useCallback, useState } from 'react'

/** What is being written, kept in this tab until it is taken in: it outlives a reload and goes with the tab, for a PC is shared. */
export function useKept<Value>(key: string, nothing: Value) {
  const [value, setValue] = useState<Value>(() => read(key) ?? nothing)
  const keep = useCallback(
    (next: Value) => {
      setValue(next)
      sessionStorage.setItem(key, JSON.stringify(next))
    },
    [key],
  )
  const forget = () => {
    setValue(nothing)
    sessionStorage.removeItem(key)
  }
  return [value, keep, forget] as const
}

function read<Value>(key: string) {
  const kept = sessionStorage.getItem(key)
  return kept === null ? undefined : (JSON.parse(kept) as Value)
}
