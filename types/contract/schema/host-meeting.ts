import * as z from 'zod/mini'
import { id } from './ids'
import { guest, meetingFace, meetingState, party } from './meeting'
import { photoId } from './report'
import { photo } from './report-view'

/** What the host may do with a meeting as it stands. */
export const hostMove = z.enum([
  'edit',
  'publish',
  'cancel',
  'reschedule',
  'attend',
  'write-minutes',
  'publish-minutes',
])

/** A meeting as its host sees it: who comes, as far as they gave a name. */
export const hostMeeting = z.object({
  ...meetingFace,
  /** With the ids by which the host keeps them when the minutes are written anew. */
  photos: z.array(z.object({ ...photo.shape, fileId: photoId })),
  guests: z.array(guest),
  queue: z.array(z.object({ party, name: z.nullable(z.string()), offered: z.boolean() })),
  attended: z.int(),
  mayDo: z.array(hostMove),
})
export type HostMeeting = z.output<typeof hostMeeting>

/** Where a meeting stands after a command of its host. */
export const meetingStep = z.object({ meetingId: id, state: meetingState })

/** A plan, taken or not: lowering the seats below what is taken answers with the number. */
export const planned = z.discriminatedUnion('changed', [
  z.object({ changed: z.literal(true), meetingId: id, state: meetingState }),
  z.object({ changed: z.literal(false), taken: z.int() }),
])
