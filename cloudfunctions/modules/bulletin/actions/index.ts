import type { BulletinAction } from '@contract/bulletin/bulletin'
import type { Permission } from '../../../workflow/action'
import type { Bulletin } from '../bulletin'
import { correct } from './correct'
import { edit } from './edit'
import { publish } from './publish'

/** What may be done with a bulletin, in the order in which the desk offers it. */
export const bulletinActions = { publish, edit, correct } satisfies Record<
  BulletinAction,
  Permission<Bulletin, { at: Date }>
>
