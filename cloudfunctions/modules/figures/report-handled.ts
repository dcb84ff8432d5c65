import * as z from 'zod/mini'
import { pickFields } from '../../platform/pick-fields'
import { actor } from '../../workflow/actor'
import { historyEntry } from '../report/history-entry'
import { report } from '../report/report'

/** What of a report says how much work it was: never whose. */
export const reportHandled = z.object({
  ...pickFields(report, '_id').shape,
  history: z.array(
    z.object({
      ...pickFields(historyEntry, 'at', 'command', 'text', 'photos').shape,
      by: pickFields(actor, 'kind'),
    }),
  ),
})
export type ReportHandled = z.output<typeof reportHandled>
