import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import { digest } from '../../platform/digest'
import { Refused } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { newContact } from '../contact/new-contact'
import type { Resident } from '../people/person'
import { byResident } from './actors'
import { contactShared } from './moves/contact-shared'
import { ofResident } from './of-resident'
import { pressOf } from './press'
import { toStep } from './views/to-step'

/** The resident would meet, and gives a name and phone for this report only; the contact is written before the report points to it. */
export const shareContact: UseCase<typeof resident.shareContact, Resident, Needs> = async (input, resident, needs) => {
  const { reportId, commandId, name, phone } = input
  const { reports, contacts, now } = needs
  const press = pressOf(byResident(resident.personId), commandId, now())
  const contact = newContact(
    digest('contact', resident.key, commandId, name, phone),
    reportId,
    { name, phone },
    press.at,
  )
  const written = contacts.createOnce(contact)
  const move = ofResident(resident, (report) => contactShared(report, contact._id, press))
  const report = await reports.change(reportId, press, move, { beside: written })
  if (report instanceof Refused && (await written).created) await contacts.remove([contact._id])
  return toStep(report)
}
