import * as z from 'zod/mini'
import { pickFields } from '../../platform/pick-fields'
import { meeting } from '../meeting/meeting'
import { seated } from '../seats/seating'

/** What of a meeting says under which figures a month counts it. */
export const meetingCounted = z.object({
  ...pickFields(
    meeting,
    '_id',
    'kind',
    'state',
    'streetId',
    'communityId',
    'estateId',
    'buildingId',
    'startAt',
    'endedAt',
    'publishedAt',
  ).shape,
  guests: z.array(pickFields(seated, 'party', 'attendedAt')),
})
export type MeetingCounted = z.output<typeof meetingCounted>
