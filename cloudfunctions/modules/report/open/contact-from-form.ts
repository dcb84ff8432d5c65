import type { ReportForm } from '@contract/report/form'
import { digest } from '../../../platform/digest'
import { newContact } from '../../contact/new-contact'

/** The contact that a form leaves, as it is written before the report; null when it leaves none. Another name or phone in a retry is another document, and only one is pointed to. */
export function contactFromForm(
  { contact, formId }: Pick<ReportForm, 'contact' | 'formId'>,
  senderKey: string,
  reportId: string,
  at: Date,
) {
  const { name, phone } = contact ?? {}
  if (!name && !phone) return null
  return newContact(digest('contact', senderKey, formId, name ?? '', phone ?? ''), reportId, { name, phone }, at)
}
