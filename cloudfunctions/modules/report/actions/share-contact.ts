import type { resident } from '@contract/resident'
import type { Needs } from '../../../needs'
import { digest } from '../../../platform/digest'
import { Refused, refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { keepContact } from '../../contact/keep-contact'
import { newContact } from '../../contact/new-contact'
import type { Resident } from '../../people/person'
import { residentCommand } from '../commands-on-report'
import { formContact, formHasContact } from '../contact/household-contact'
import { resumed } from '../deadline'
import { withEntry } from '../history'
import type { Report } from '../report'

/** The resident would meet: a name and phone for this report only, open to the household that asked; to no other that asked since the page was opened. */
export const share = action({
  may: ({ state, asked }: Report) => (state === 'asked' && asked?.meet === true) || 'NOTHING_ASKED',
  does: (report, { contactId, sharedWith }: Shared, key) => {
    if (sharedWith !== undefined && sharedWith !== report.asked?.by) return refuse('NOTHING_ASKED')
    return withEntry(
      report,
      'accepted',
      key,
      { event: 'contact-shared', tell: { assignee: 'answered' } },
      {
        asked: null,
        deadline: resumed(report.deadline, key.at),
        contactIds: [...report.contactIds, contactId],
        hasContact: { name: true, phone: true, shared: true },
        sharedContact: {
          contactId,
          formContactId: formContact(report) ?? null,
          formHasContact: formHasContact(report),
        },
      },
    )
  },
})

/** The contact, and the one it was shared with as the page named it (a phone of release 0.1 does not say). */
type Shared = { contactId: string; sharedWith?: string | undefined }

const shareKept = residentCommand(share)

/** The resident gives a name and phone; the contact is written before the report points to it. */
export const shareContact: UseCase<typeof resident.shareContact, Resident, Needs> = async (input, resident, needs) => {
  const { reportId, commandId, name, phone, sharedWith } = input
  const { contacts, reports, estate, now } = needs
  const areaCode = async () => {
    const report = await reports.find(reportId)
    return (report && (await estate.communityCard(report.communityId)))?.street.areaCode
  }
  const contactId = digest('shared-contact', resident.key, reportId, commandId, name, phone)
  const written = keepContact(newContact(contactId, reportId, { name, phone }, now()), areaCode, contacts)
  const answer = await shareKept({ reportId, commandId, contactId, sharedWith }, resident, needs, { beside: written })
  if (answer instanceof Refused && (await written).created) await contacts.remove([contactId])
  return answer
}
