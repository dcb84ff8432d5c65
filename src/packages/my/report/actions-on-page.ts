import type { ResidentReport } from '@contract/resident'

/** Those that are allowed now: what makes sense before the story is read, and what may be done besides. */
export function actionsOnPage({ mayDo, hotline }: Pick<ResidentReport, 'mayDo' | 'hotline'>) {
  const may = new Set<ResidentActionName>(mayDo)
  if (may.has('add') && !hotline) may.add('hotline')
  // Whoever is asked whether it is solved says there that it isn't.
  if (may.has('call-back')) may.delete('reopen')
  return {
    first: (['answer', 'share-contact', 'call-back', 'reopen', 'thank'] as const).filter((name) => may.has(name)),
    besides: (['add', 'hotline', 'withdraw'] as const).filter((name) => may.has(name)),
  }
}

/** `hotline` may be said as long as something may be added. */
export type ResidentActionName = ResidentReport['mayDo'][number] | 'hotline'
