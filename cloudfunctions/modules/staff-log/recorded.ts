import type { Needs } from '../../needs'
import type { Command } from '../../platform/serve'

type Staff = { personId: string; post: { id: string } }

/** Appends each command of a staff door to the log, beside the work: that it was given, by whom, on which report or meeting. */
export function recorded(door: 'household' | 'worker') {
  return async ({ procedure, caller, input, requestId }: Command<Staff>, { staffLog, now }: Needs) => {
    const { reportId, meetingId, commandId, formId } = input as Partial<Record<string, string>>
    const { personId, post } = caller
    await staffLog.append(commandId ?? formId ?? requestId, {
      at: now(),
      door,
      procedure,
      post: post.id,
      personId,
      reportId: reportId ?? null,
      meetingId: meetingId ?? null,
      requestId,
    })
  }
}
