import * as z from 'zod/mini'
import { command, strictInput } from '../procedure'
import { intentId } from '../schema/ids'

/** What a worker may ask about the messages that reach them as an employee. */
export const workerCredits = {
  /** They said yes in WeChat to being bound as an employee (用工关系). */
  noteEmployee: command(strictInput({ commandId: intentId }), z.object({ noted: z.literal(true) })),
}
