import { useSyncExternalStore } from 'react'

/** Where in the desk somebody is, as the address says behind its #: `#/reports/overdue/<id>`. */
export function usePlace(): readonly string[] {
  const hash = useSyncExternalStore(watch, () => window.location.hash)
  return hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decodeURIComponent)
}

export function addressOf(...parts: readonly string[]) {
  return `#/${parts.map(encodeURIComponent).join('/')}`
}

export function goTo(...parts: readonly string[]) {
  window.location.hash = addressOf(...parts)
}

function watch(tell: () => void) {
  window.addEventListener('hashchange', tell)
  return () => window.removeEventListener('hashchange', tell)
}
