import type { Contact } from './contact'
import type { ContactStore } from './contact-store'

/** Keeps a contact; a phone that was given without its area code gets the street's, so that it is dialled from anywhere. Only for such a phone it is waited for. */
export async function keepContact(
  contact: Contact,
  areaCode: () => Promise<string | undefined>,
  { createOnce }: Pick<ContactStore, 'createOnce'>,
) {
  const { phone } = contact
  if (phone === null || !isLocal(phone)) return createOnce(contact)
  return createOnce({ ...contact, phone: `${(await areaCode()) ?? ''}${phone}` })
}

/** 85001234: a mobile begins with 1, an area code with 0. */
function isLocal(phone: string) {
  return /^[2-8]/.test(phone)
}
