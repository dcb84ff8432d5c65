import { refuse } from '../../../platform/refuse'
import { ranOn } from '../deadline'
import { formContact, keptByForm } from '../contact-open-to'
import { moved } from '../moved'
import type { Press } from '../press'
import type { Report } from '../report'

/** The resident would meet: a name and phone for this report only, open to its household too. */
export function contactShared(report: Report, contactId: string, press: Press) {
  if (report.state !== 'asked' || !report.asked?.meet) return refuse('NOTHING_ASKED')
  return moved(
    report,
    'accepted',
    { ...press, act: 'contact-shared', tell: [{ kind: 'answered', whom: 'keeper' }] },
    {
      asked: null,
      deadline: ranOn(report.deadline, press.at),
      contacts: [...report.contacts, contactId],
      kept: { name: true, phone: true, shared: true },
      shared: { contactId, form: formContact(report) ?? null, kept: keptByForm(report) },
    },
  )
}
