import { HOUR_MS } from '../../platform/shanghai'
import type { Contact } from './contact'

/** A contact whose report has not come a day later is swept. */
const ORPHAN_AFTER_MS = 24 * HOUR_MS

type Given = { name?: string | undefined; phone?: string | undefined }

/** A contact as it is written, before the report that points to it. */
export function newContact(contactId: string, reportId: string, { name, phone }: Given, at: Date): Contact {
  return {
    _id: contactId,
    version: 1,
    reportId,
    name: name ?? null,
    phone: phone ?? null,
    footprints: [],
    at,
    dueAt: new Date(at.getTime() + ORPHAN_AFTER_MS),
  }
}
