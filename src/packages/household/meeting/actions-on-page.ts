import type { HostMeeting } from '@contract/schema/host-meeting'

/** Those that are allowed now: the red button, who is there, and at the foot what may be changed. */
export function actionsOnPage(mayDo: HostMeeting['mayDo']) {
  const may = new Set<HostActionName>(mayDo)
  if (may.has('write-minutes') && may.has('publish-minutes')) {
    may.add('go-on-with-minutes')
    may.delete('write-minutes')
    may.delete('publish-minutes')
  }
  // Publishing opens the same page.
  if (may.has('publish')) may.delete('edit')
  return {
    next: nextInOrder.filter((name) => may.has(name)),
    atTheDoor: (['attend'] as const).filter((name) => may.has(name)),
    changes: (['edit', 'reschedule', 'cancel'] as const).filter((name) => may.has(name)),
  }
}

const nextInOrder = ['publish', 'write-minutes', 'go-on-with-minutes', 'publish-minutes'] as const

/** Whoever is there may be marked, and so may who just comes; minutes that were begun are gone on with. */
export type HostActionName = HostMeeting['mayDo'][number] | 'walk-in' | 'go-on-with-minutes'
