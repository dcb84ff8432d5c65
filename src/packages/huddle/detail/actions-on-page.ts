import type { HuddleAction, WorkerHuddle } from '@contract/huddle/worker-view'

/** What leads on, in this order: of these the first that may be done is the one red button. */
const leading: readonly HuddleAction[] = ['pass-check', 'publish', 'publish-minutes', 'write-minutes']

/** What may be done with a huddle, where the page offers it. */
export function actionsOnPage({ allowedActions }: Pick<WorkerHuddle, 'allowedActions'>) {
  const next = leading.filter((name) => allowedActions.includes(name)).slice(0, 1)
  const atTheDoor = allowedActions.filter((name) => name === 'mark-came')
  return { next, atTheDoor, changes: allowedActions.filter((name) => ![...next, ...atTheDoor].includes(name)) }
}
