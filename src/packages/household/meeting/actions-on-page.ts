import { hostAction, type HostMeeting } from '@contract/meeting/household'

/** Those that are allowed now: the red button, who is there, and at the foot what may be changed. */
export function actionsOnPage({ allowedActions, state }: Pick<HostMeeting, 'allowedActions' | 'state'>) {
  const may = new Set<HostActionName>(allowedActions.filter(isOnPage))
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
    atTheDoor: atTheDoor.filter((name) => may.has(name)),
    changes: elsewhere.filter((name) => may.has(name)),
  }
}

const nextInOrder: readonly HostActionName[] = [
  'plan-draft',
  'publish',
  'write-minutes',
  'go-on-with-minutes',
  'publish-minutes',
]
const atTheDoor: readonly HostActionName[] = ['mark-attended']
const placed = [...nextInOrder, ...atTheDoor]
/** What was given no other place stands at the foot: 改内容、座位, 改时间地点, 这次不开了. */
const elsewhere = hostAction.options.filter(isOnPage).filter((name) => !placed.includes(name))

/** A tick is taken back on the guest's name. */
function isOnPage(name: HostMeeting['allowedActions'][number]) {
  return name !== 'unmark-attended'
}

/** Whoever is there may be marked, and so may who just comes; minutes that were begun are gone on with. */
export type HostActionName =
  Exclude<HostMeeting['allowedActions'][number], 'unmark-attended'> | 'walk-in' | 'plan-draft' | 'go-on-with-minutes'
