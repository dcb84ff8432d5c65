import type { Needs } from '../../needs'
import type { Command } from '../../platform/serve'
import type { StaffLogSubject } from './staff-entry'

type Staff = { personId: string; post: { id: string } }

/** The field of a command's input that names its subject, by kind of thing; each module contributes its own. */
export type SubjectField = { kind: string; field: string }

/** Appends each command of a staff door to the log, beside the work: that it was given, by whom, on what. */
export function recordCommand(
  door: 'household' | 'worker' | 'posts' | 'meetings' | 'desk',
  subjects: readonly SubjectField[],
) {
  return async ({ procedure, caller, input, requestId }: Command<Staff>, { staffLog, now }: Needs) => {
    const given = input as Partial<Record<string, string>>
    const { personId, post } = caller
    await staffLog.append(given.commandId ?? given.formId ?? requestId, {
      at: now(),
      door,
      procedure,
      post: post.id,
      personId,
      about: subjectOf(given, subjects),
      requestId,
    })
  }
}

function subjectOf(input: Partial<Record<string, string>>, subjects: readonly SubjectField[]): StaffLogSubject | null {
  const named = subjects.flatMap(({ kind, field }) => {
    const id = input[field]
    return id === undefined ? [] : [{ kind, id }]
  })
  return named[0] ?? null
}
