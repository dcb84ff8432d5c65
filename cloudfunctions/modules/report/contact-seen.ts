import type { Needs } from '../../needs'
import { digest } from '../../platform/digest'
import { refuse } from '../../platform/refuse'
import type { Look } from '../contact/contact'

/** The name and phone behind a contact, for whoever looks; the footprint is written first. */
export async function contactSeen(
  contactId: string | undefined,
  { commandId, ...look }: Pick<Look, 'personId' | 'by' | 'door' | 'reason'> & { commandId: string },
  { contacts, now }: Needs,
) {
  if (contactId === undefined) return refuse('NO_CONTACT')
  const id = digest('look', look.personId, commandId)
  const seen = await contacts.looked(contactId, { id, at: now(), ...look })
  return seen ? { name: seen.name, phone: seen.phone } : refuse('NO_CONTACT')
}
