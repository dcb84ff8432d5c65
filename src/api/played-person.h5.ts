import { randomId } from './random-id'

/** Whom this tab plays: `?as=` once in its address, kept as long as the tab; else a stranger of its own. */
export function playedPerson() {
  const named = /[?&]as=([^&#]+)/.exec(window.location.href)?.[1]
  const known = named ? decodeURIComponent(named) : (sessionStorage.getItem(key) ?? `visitor-${randomId()}`)
  sessionStorage.setItem(key, known)
  return known
}

const key = 'as'
