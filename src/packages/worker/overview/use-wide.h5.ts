import { useSyncExternalStore } from 'react'

const wide = window.matchMedia('(min-width: 960px)')

/** Whether the window is wide enough for three columns. */
export function useWide() {
  return useSyncExternalStore(watch, () => wide.matches)
}

function watch(tell: () => void) {
  wide.addEventListener('change', tell)
  return () => wide.removeEventListener('change', tell)
}
