import { action } from '../../../workflow/action'
import { residentCommand } from '../commands'
import { withEntry } from '../history'
import { isOpen, type Report } from '../report'

/** The number 12345 gave the resident goes on the report. */
export const addHotline = action({
  may: (report: Report) => isOpen(report) || 'NOT_NOW',
  does: (report, { hotline }: { hotline: string }, key) =>
    withEntry(report, report.state, key, { event: 'hotline', text: hotline }, { hotline }),
})

export const addHotlineNumber = residentCommand(addHotline)
