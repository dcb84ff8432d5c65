import type { Report } from '../report'

type Contacts = Pick<Report, 'sharedContact' | 'hasContact' | 'contactIds'>

/** Whether the household may know who it is: the resident said so, or shared a contact since, and it was taken on. */
export function mayKnowNeighbour({ identity, hasContact, state }: Pick<Report, 'identity' | 'hasContact' | 'state'>) {
  return state !== 'routed' && state !== 'checking' && (identity === 'named' || hasContact.shared)
}

/** Gives the contact that its household may open: the one shared with it, else the form's. */
export function householdContact({ hasContact, sharedContact, contactIds }: Contacts): string | undefined {
  return sharedContact && hasContact.shared ? sharedContact.contactId : formContact({ sharedContact, contactIds })
}

/** Gives the contact that the form left, which workers may open; what was shared with a household is not theirs. */
export function formContact({ sharedContact, contactIds }: Omit<Contacts, 'hasContact'>): string | undefined {
  return sharedContact ? (sharedContact.formContactId ?? undefined) : contactIds[0]
}

/** Gives what the form left, whatever was shared since. */
export function formHasContact({ sharedContact, hasContact }: Omit<Contacts, 'contactIds'>) {
  return sharedContact ? sharedContact.formHasContact : hasContact
}

/** The report as it leaves the households it was with: what was shared with them goes to nobody else. */
export function withoutSharedContact(report: Report): Pick<Report, 'hasContact'> {
  const { name, phone } = formHasContact(report)
  return { hasContact: { name, phone, shared: false } }
}
