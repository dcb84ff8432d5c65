import * as z from 'zod/mini'
import { MINUTE_MS } from '../platform/shanghai'
import type { Verdict } from '../platform/verdict'
import type { Photo } from './photo'

/** A photo or sound whose verdict is on its way: since when it is here, or WeChat took the question (`at`); how often it was asked in vain; the id under which the verdict is pushed, once it was asked (`trace`). */
export const mediaCheck = z.looseObject({
  fileId: z.string(),
  kind: z.enum(['photo', 'sound']),
  at: z.date(),
  tried: z.int(),
  trace: z.nullable(z.string()),
})
export type MediaCheck = z.output<typeof mediaCheck>

/** Minutes after it came in at which WeChat is asked, should it not take the question before. */
const ASKED_AFTER = [0, 2, 10, 25]
/** WeChat pushes its verdict within so long. */
const VERDICT_MINUTES = 30

export function newMediaChecks(files: readonly Photo[], kind: MediaCheck['kind'], at: Date): MediaCheck[] {
  return files.flatMap(({ fileId, checked }) => (checked ? [] : [{ fileId, kind, at, tried: 0, trace: null }]))
}

/** Gives when the clock looks at it: to ask, or to give it to a worker. */
export function mediaCheckDueAt({ at, tried, trace }: MediaCheck) {
  const minutes = trace === null ? (ASKED_AFTER[tried] ?? VERDICT_MINUTES) : VERDICT_MINUTES
  return new Date(at.getTime() + minutes * MINUTE_MS)
}

/** Whether WeChat is to be asked about it now. */
export function isToBeAsked(check: MediaCheck, now: Date) {
  return check.trace === null && !isVerdictLate(check, now) && mediaCheckDueAt(check) <= now
}

/** Whether no verdict came in time: a worker looks at it instead. */
export function isVerdictLate({ at }: MediaCheck, now: Date) {
  return now.getTime() - at.getTime() >= VERDICT_MINUTES * MINUTE_MS
}

/** It with WeChat's answer to the question: the id of the verdict to come; null where it did not take it. Thirty minutes begin anew with an id. */
export function withTrace(check: MediaCheck, trace: string | null, now: Date): MediaCheck {
  return trace === null ? { ...check, tried: check.tried + 1 } : { ...check, trace, at: now }
}

/** The photo or sound after its verdict. */
export function withVerdict<File extends Photo>(file: File, verdict: Verdict): File {
  return verdict === 'passed' ? { ...file, checked: true } : { ...file, look: verdict === 'risky' ? 'risky' : 'late' }
}
