import type { WorkerAbsenceAction } from '@contract/absence/worker'
import type { Permission } from '../../../workflow/action'
import type { Absence } from '../../estate/community'
import type { AbsenceFacts } from '../commands-on-absence'
import { setTo, takeAway } from './set-stand-in'

/** What a worker may do with an absence, in the order of the page. */
export const workerActions = {
  'set-stand-in': setTo,
  'take-stand-in-away': takeAway,
} satisfies Record<WorkerAbsenceAction, Permission<Absence, AbsenceFacts>>
