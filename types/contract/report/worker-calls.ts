import * as z from 'zod/mini'
import { command, strictInput } from '../procedure'
import { onReport, saying } from './report'
import { reportStatus } from './views'

/** What a worker may write down of calls they made because a message did not arrive. */
export const workerCalls = {
  /** About a question to a resident: the answer, or that nobody could say it. */
  recordQuestionCall: command(
    strictInput({ ...onReport, reached: z.boolean(), text: z.optional(saying) }).check(
      z.refine(({ reached, text }) => reached || text === undefined),
    ),
    reportStatus,
    ['NOT_FOUND', 'NOT_NOW'],
  ),
  /** To the household that does not know what waits. */
  remindByPhone: command(strictInput(onReport), reportStatus, ['NOT_FOUND', 'NOT_NOW']),
}
