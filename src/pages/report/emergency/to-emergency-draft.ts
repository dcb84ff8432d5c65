import * as z from 'zod/mini'
import { phone } from '@contract/people/person-fields'
import { reportText, REPORT_TEXT_MAX } from '@contract/report/report'
import type { Draft } from '../new/report-draft'

/** A draft as a call for help: whatever isn't finished is left out rather than asked for. */
export function toEmergencyDraft(draft: Draft): Partial<Draft> {
  return {
    category: 'danger',
    handTo: 'community',
    text: fits(reportText, draft.text) ? draft.text : shorten(draft.text),
    phone: fits(phone, draft.phone) ? draft.phone : '',
  }
}

function fits(schema: z.ZodMiniType<string, string>, text: string) {
  return z.safeParse(schema, text).success
}

function shorten(text: string) {
  return text.trim().length > 1 ? Array.from(text).slice(0, REPORT_TEXT_MAX).join('') : '有危险，已经打过电话。'
}
