import { useEffect } from 'react'

/** Does something as soon as the page stands, and again when what it is about changes. */
export function useAtOnce(work: () => Promise<unknown>) {
  useEffect(() => {
    const soon = setTimeout(() => void work())
    return () => clearTimeout(soon)
  }, [work])
}
