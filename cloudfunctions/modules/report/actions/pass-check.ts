import { action } from '../../../workflow/action'
import { workerCommand } from '../commands-on-report'
import { withEntry } from '../history'
import { withRouting } from '../open/with-routing'
import type { Report } from '../report'

/** A worker has looked at its words: it goes where it was routed when it came in, and its deadline has run since then. */
export const pass = action({
  may: ({ state }: Report) => state === 'checking' || 'NOT_NOW',
  does: (report, _, key) => withRouting(withEntry(report, 'checking', key, { event: 'checked' }), key),
})

export const passCheck = workerCommand(pass)
