import { action } from '../../../workflow/action'
import { residentCommand } from '../commands-on-report'
import { withEntry } from '../history'
import type { Report } from '../report'
import { mayAdd } from './add'

/** The number 12345 gave the resident goes on the report. */
export const addHotline = action({
  may: mayAdd,
  does: (report: Report, { hotline }: { hotline: string }, key) =>
    withEntry(report, report.state, key, { event: 'hotline', text: hotline }, { hotline }),
})

export const addHotlineNumber = residentCommand(addHotline)
