import * as z from 'zod/mini'
import { command, query, strictInput } from '../procedure'
import { intentId } from '../schema/ids'
import { cursor, pageOf } from '../schema/paging'
import { words } from '../schema/text'
import { exportedMeeting, exportedReport, exportedSuggestion, me } from './my-data'

/** What a resident may ask that joins several things. */
export const residentScreens = {
  getMe: query(strictInput({}), me, ['NO_STREET']),
  exportMyReports: query(strictInput({ before: z.optional(cursor) }), pageOf(exportedReport)),
  exportMyMeetings: query(strictInput({ before: z.optional(cursor) }), pageOf(exportedMeeting)),
  exportMySuggestions: query(strictInput({ before: z.optional(cursor) }), pageOf(exportedSuggestion)),
  /** Not `deleted`: a portion is gone, and the same press goes on. */
  deleteMyData: command(strictInput({ commandId: intentId }), z.object({ deleted: z.boolean() }), ['HOLDS_A_POST']),
  sendSuggestion: command(
    strictInput({ commandId: intentId, text: words(2, 500) }),
    z.object({ received: z.literal(true) }),
    ['TOO_MANY_SUGGESTIONS_TODAY'],
  ),
}
