import { useSyncExternalStore } from 'react'

const desk = window.matchMedia('(min-width: 960px)')

/** Whether the window is wide enough for three columns. */
export function useWide() {
  return useSyncExternalStore(watch, () => desk.matches)
}

function watch(tell: () => void) {
  desk.addEventListener('change', tell)
  return () => desk.removeEventListener('change', tell)
}
