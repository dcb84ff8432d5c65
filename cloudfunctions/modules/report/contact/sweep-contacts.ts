import type { Needs } from '../../../needs'

/** Removes contacts written before a report that never came; the others are let be. */
export async function sweepContacts({ contacts, reports, now }: Needs) {
  const due = await contacts.due(now())
  for (const { _id, reportId } of due) {
    const report = await reports.find(reportId)
    await (report?.contactIds.includes(_id) ? contacts.settle(_id) : contacts.remove([_id]))
  }
  return due.length
}
