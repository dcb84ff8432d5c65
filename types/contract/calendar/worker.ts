import * as z from 'zod/mini'
import { command, query, strictInput } from '../procedure'
import { day } from '../schema/day'
import { id, intentId } from '../schema/ids'

export const DAYS_OFF_MAX = 60
export const DAYS_CLOSED_MAX = 60

const year = z.string().check(z.regex(/^20\d\d$/))
const days = (most: number) => z.array(day).check(z.maxLength(most))
const holidays = { off: days(DAYS_OFF_MAX), on: days(DAYS_OFF_MAX) }

/** What a worker may ask about working days. Holidays are the street's, closing days a community's own. */
export const workerCalendar = {
  getCalendar: query(
    strictInput({}),
    z.object({
      /** This year and the next; known, when the days off are written down here or published. */
      years: z.array(z.object({ year, known: z.boolean(), ...holidays })),
      mayWriteHolidays: z.boolean(),
      communities: z.array(z.object({ id, name: z.string(), closed: z.array(day) })),
    }),
  ),
  writeHolidays: command(strictInput({ commandId: intentId, year, ...holidays }), z.object({ year }), [
    'NOT_FOUND',
    'DAYS_OF_OTHER_YEAR',
  ]),
  writeClosedDays: command(
    strictInput({ commandId: intentId, communityId: id, closed: days(DAYS_CLOSED_MAX) }),
    z.object({ communityId: id }),
    ['NOT_FOUND'],
  ),
}
