import * as z from 'zod/mini'
import { command, query, strictInput } from '../procedure'
import { id } from '../schema/ids'
import { onReport } from './report'
import { reportCard, reportStatus } from './views'

/** How many may be merged into one. */
export const MERGED_MAX = 50

/** With what a report is done together, as a worker sees it. */
export const mergedView = {
  /** Into which it was merged, and which were merged into it, as far as this worker may know of them. */
  mergedInto: z.optional(z.nullable(reportCard)),
  merged: z.optional(z.array(reportCard)),
  /** What its resident followed before they said it themselves. */
  origin: z.optional(z.nullable(reportCard)),
}

/** What a worker may ask about merging reports. */
export const workerMerging = {
  /** Open reports of the same community into which this one may be merged, those of its building and kind first. */
  listMergeable: query(strictInput({ reportId: id }), z.object({ rows: z.array(reportCard) }), ['NOT_FOUND']),
  mergeReport: command(strictInput({ ...onReport, into: id }), reportStatus, [
    'NOT_FOUND',
    'NOT_NOW',
    'NOT_MERGEABLE',
    'MERGE_CHAIN',
    'HOUSEHOLD_BYPASSED',
  ]),
  unmergeReport: command(strictInput(onReport), reportStatus, ['NOT_FOUND', 'NOT_NOW']),
}
