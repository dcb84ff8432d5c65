import type { HostMeeting } from '@contract/meeting/household'

/** Those that are allowed now: the red button, who is there, and at the foot what may be changed. */
export function actionsOnPage({ allowedActions, state }: Pick<HostMeeting, 'allowedActions' | 'state'>) {
  const may = new Set<HostActionName>(allowedActions)
  if (may.has('write-minutes') && may.has('publish-minutes')) {
    may.add('go-on-with-minutes')
    may.delete('write-minutes')
    may.delete('publish-minutes')
  }
  // A draft is planned and published on the same page.
  if (state === 'draft' && may.delete('plan')) may.add('plan-draft')
  if (may.has('plan-draft')) may.delete('publish')
  return {
    next: nextInOrder.filter((name) => may.has(name)),
    atTheDoor: (['mark-attended'] as const).filter((name) => may.has(name)),
    changes: (['plan', 'reschedule', 'cancel'] as const).filter((name) => may.has(name)),
  }
}

const nextInOrder = ['plan-draft', 'publish', 'write-minutes', 'go-on-with-minutes', 'publish-minutes'] as const

/** Whoever is there may be marked, and so may who just comes; minutes that were begun are gone on with. */
export type HostActionName = HostMeeting['allowedActions'][number] | 'walk-in' | 'plan-draft' | 'go-on-with-minutes'
