import * as z from 'zod/mini'
import { withPushedVerdictOnPhoto } from '../modules/meeting/checks/with-content-answers'
import { withPushedVerdict } from '../modules/report/checks/with-content-answers'
import type { Needs } from '../needs'
import type { Verdict } from '../platform/verdict'
import { byClock } from '../workflow/actor'
import { commandKey } from '../workflow/command-key'

/** What WeChat says of a photo or sound it was asked about (media_check_async, version 2). */
const mediaVerdict = z.object({
  trace_id: z.string().check(z.minLength(1), z.maxLength(200)),
  errcode: z.optional(z.number()),
  result: z.optional(z.object({ suggest: z.string() })),
})

/** Puts down WeChat's verdict where one waits under its id; any other is let go, whoever brings it. */
export async function takeMediaVerdict(event: unknown, { reports, meetings, now }: Needs) {
  const read = z.safeParse(mediaVerdict, event)
  if (!read.success) return
  const { trace_id: trace, errcode = 0, result } = read.data
  const key = commandKey(byClock, { procedure: 'media-verdict', commandId: trace }, now())
  const verdict = toVerdict(errcode, result?.suggest)

  const [report, meeting] = await Promise.all([reports.waitingFor(trace), meetings.waitingFor(trace)])
  if (report)
    await reports.change(report._id, key, (known) => withPushedVerdict(known, trace, verdict), { known: report })
  if (meeting)
    await meetings.change(meeting._id, key, (known) => withPushedVerdictOnPhoto(known, trace, verdict), {
      known: meeting,
    })
}

/** What could not be looked at, such as a file that was gone, is for a worker. */
function toVerdict(errcode: number, suggest: string | undefined): Verdict {
  if (errcode !== 0) return 'unanswered'
  if (suggest === 'pass') return 'passed'
  return suggest === 'risky' ? 'risky' : 'review'
}
