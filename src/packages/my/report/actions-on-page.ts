import type { ResidentReport } from '@contract/report/resident'

/** Those that are allowed now: what makes sense before the story is read, and what may be done besides. */
export function actionsOnPage({ allowedActions, hotline }: Pick<ResidentReport, 'allowedActions' | 'hotline'>) {
  const may = new Set<ResidentActionName>(allowedActions)
  if (may.has('add') && !hotline) may.add('hotline')
  // Whoever is asked whether it is solved says there that it isn't.
  if (may.has('answer-callback')) may.delete('reopen')
  return {
    first: (['answer', 'share-contact', 'answer-consent', 'answer-callback', 'reopen', 'thank'] as const).filter(
      (name) => may.has(name),
    ),
    besides: (['add', 'hotline', 'withdraw'] as const).filter((name) => may.has(name)),
  }
}

/** `hotline` may be said as long as something may be added. */
export type ResidentActionName = ResidentReport['allowedActions'][number] | 'hotline'
