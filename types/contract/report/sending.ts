import * as z from 'zod/mini'
import { communityName, unitName } from '../estate/place'
import { command, query, strictInput } from '../procedure'
import { day } from '../schema/day'
import { id } from '../schema/ids'
import { soundFolder, soundsToCome } from '../schema/sound'
import { reportForm } from './form'
import { assigneeView, category, handTo, identity } from './report'
import { photoFolder, photosToCome } from './views'

export const receipt = z.object({
  reportId: id,
  number: z.string(),
  assignee: assigneeView,
  promisedOn: z.nullable(day),
  identity,
  handTo,
  elsewhere: z.boolean(),
  /** Whether it is the unit that decided who has it, not all of the building. */
  ofUnit: z.optional(z.boolean()),
  community: communityName,
  /** Of 有危险: whether somebody of the community is on duty. */
  danger: z.optional(z.object({ onDuty: z.boolean() })),
})
export type Receipt = z.output<typeof receipt>

/** What it takes to send a report. */
export const residentSending = {
  getPhotoFolder: query(photosToCome, photoFolder),
  getSoundFolder: query(soundsToCome, soundFolder),
  listRecipients: query(
    strictInput({ buildingId: id, unit: z.optional(unitName), category }),
    z.object({ households: z.array(z.object({ id, name: z.string() })) }),
    ['BUILDING_GONE'],
  ),
  submitReport: command(reportForm, receipt, [
    'BUILDING_GONE',
    'TOO_MANY_REPORTS_TODAY',
    'MUTED',
    'PHOTO_NOT_YOURS',
    'SOUND_NOT_YOURS',
    'SOUND_TOO_LARGE',
  ]),
}
