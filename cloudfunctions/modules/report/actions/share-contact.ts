import type { resident } from '@contract/resident'
import type { Needs } from '../../../needs'
import { digest } from '../../../platform/digest'
import { Refused } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { newContact } from '../../contact/new-contact'
import type { Resident } from '../../people/person'
import { residentCommand } from '../commands'
import { formContact, formHasContact } from '../contact/household-contact'
import { resumed } from '../deadline'
import { withEntry } from '../history'
import type { Report } from '../report'

/** The resident would meet: a name and phone for this report only, open to its household too. */
export const share = action({
  may: ({ state, asked }: Report) => (state === 'asked' && asked?.meet === true) || 'NOTHING_ASKED',
  does: (report, { contactId }: { contactId: string }, key) =>
    withEntry(
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
    ),
})

const shareKept = residentCommand(share)

/** The resident gives a name and phone; the contact is written before the report points to it. */
export const shareContact: UseCase<typeof resident.shareContact, Resident, Needs> = async (input, resident, needs) => {
  const { reportId, commandId, name, phone } = input
  const { contacts, now } = needs
  const contactId = digest('shared-contact', resident.key, reportId, commandId, name, phone)
  const written = contacts.createOnce(newContact(contactId, reportId, { name, phone }, now()))
  const answer = await shareKept({ reportId, commandId, contactId }, resident, needs, { beside: written })
  if (answer instanceof Refused && (await written).created) await contacts.remove([contactId])
  return answer
}
