import type { ResidentReport } from '@contract/report/resident'

/** Those that are allowed now: what is asked on screens of its own, cards to answer on the spot, the one button of the page, what stands beside the state, and what is behind 更多. */
export function actionsOnPage({ allowedActions, hotline }: Pick<ResidentReport, 'allowedActions' | 'hotline'>) {
  const may = new Set<ResidentReport['allowedActions'][number] | 'hotline'>(allowedActions)
  if (may.has('add') && !hotline) may.add('hotline')
  // Whoever is asked whether it is solved says there that it isn't.
  if (may.has('answer-callback')) may.delete('reopen')
  const cards = cardsInOrder.filter((name) => may.has(name))
  const next = cards.length > 0 || may.has('answer-callback') ? undefined : nextInOrder.find((name) => may.has(name))
  return {
    screens: screensInOrder.filter((name) => may.has(name)),
    cards,
    next: next ? [next] : [],
    beside: besideInOrder.filter((name) => may.has(name)),
    more: moreInOrder.filter((name) => may.has(name) && name !== next),
  }
}

const screensInOrder = ['answer-callback', 'complete-callback'] as const
const cardsInOrder = ['answer', 'share-contact', 'answer-consent'] as const
const nextInOrder = ['thank', 'add'] as const
const besideInOrder = ['take-back-callback', 'reopen'] as const
const moreInOrder = ['thank', 'add', 'hotline', 'withdraw'] as const

/** Those that are pressed on the report's page; `hotline` may be said as long as something may be added. */
export type ResidentActionName =
  Exclude<ResidentReport['allowedActions'][number], (typeof screensInOrder)[number]> | 'hotline'
