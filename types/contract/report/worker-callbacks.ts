import * as z from 'zod/mini'
import { command, strictInput } from '../procedure'
import { satisfied, solved } from './callback'
import { onReport, saying } from './report'
import { callbackNotTakenBack, reportStatus } from './views'

/** What a worker writes down of a call to the resident: what they said, or that nobody answered; and takes back. */
export const workerCallbacks = {
  recordCallback: command(
    strictInput({
      ...onReport,
      reached: z.boolean(),
      contacted: z.optional(z.boolean()),
      solved: z.optional(solved),
      satisfied: z.optional(satisfied),
      text: z.optional(saying),
    }).check(
      z.refine(({ reached, contacted, solved }) => reached === (contacted !== undefined && solved !== undefined)),
    ),
    reportStatus,
    ['NOT_FOUND', 'NOT_NOW', 'TOO_LATE_TO_REOPEN', 'TOO_MANY_NOTES', 'TOO_MANY_REOPENINGS'],
  ),
  /** What this worker heard and wrote down counts for nothing, as `takeBackCallback`. */
  takeBackCallbackAsWorker: command(strictInput(onReport), reportStatus, callbackNotTakenBack),
}
