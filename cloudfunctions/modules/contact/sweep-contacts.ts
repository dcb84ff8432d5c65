import type { Needs } from '../../needs'

/** Contacts written before a report that never came are removed; the others are let be. */
export async function sweepContacts({ contacts, reports, now }: Needs) {
  const due = await contacts.due(now())
  for (const { _id, reportId } of due) {
    const report = await reports.find(reportId)
    await (report?.contacts.includes(_id) ? contacts.settle(_id) : contacts.remove([_id]))
  }
  return due.length
}
