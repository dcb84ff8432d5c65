import type { deskOffice } from '@contract/office/desk'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import { dayOf } from '../../platform/shanghai'
import type { UseCase } from '../../platform/use-case'
import { isHeld } from '../estate/term'
import { changeCommunity } from './change-community'

/** Who is on duty (值班), from one day to another; nobody, where no term is named. */
export const setDuty: UseCase<typeof deskOffice.setDuty, WorkerCaller, EstateNeeds> = async (input, caller, needs) => {
  const { communityId, termId, until } = input
  const after = await changeCommunity<Refused<'NOT_FOUND' | 'DAY_PAST'>>(input, caller, needs, (community, { at }) => {
    const { dutyDays: _, ...rest } = community
    if (termId === null) return { ...rest, duty: null }
    const isWorker = community.terms.some(
      ({ id, role, ...term }) => id === termId && role === 'worker' && isHeld({ id, role, ...term }, at),
    )
    if (!isWorker) return refuse('NOT_FOUND')
    const from = input.from ?? dayOf(at)
    if (until !== null && (until < dayOf(at) || until < from)) return refuse('DAY_PAST')
    return { ...community, duty: termId, dutyDays: { from, until } }
  })
  return after instanceof Refused ? after : { id: communityId }
}
