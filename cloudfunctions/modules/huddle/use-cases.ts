import { cancelHuddle } from './actions/cancel'
import { leaveHuddle } from './actions/leave'
import { markPostCame } from './actions/mark-post-came'
import { keepHuddleHidden, passHuddleCheck } from './actions/pass-check'
import { planHuddle } from './actions/plan'
import { planHuddlePart } from './actions/plan-part'
import { publishHuddle } from './actions/publish'
import { publishHuddleMinutes } from './actions/publish-minutes'
import { rescheduleHuddle } from './actions/reschedule'
import { writeHuddleMinutes } from './actions/write-minutes'
import { openHuddle } from './open/open-huddle'
import { getHuddle } from './read/get-huddle'
import { getHuddleChoices } from './read/get-huddle-choices'
import { listHuddles } from './read/list-huddles'
import { suggestHuddleTopics } from './read/suggest-huddle-topics'

/** What a worker does about huddles, on the phone and at the desk. */
export const huddleUseCases = {
  listHuddles,
  getHuddle,
  getHuddleChoices,
  suggestHuddleTopics,
  openHuddle,
  planHuddle,
  planHuddlePart,
  publishHuddle,
  rescheduleHuddle,
  leaveHuddle,
  cancelHuddle,
  markPostCame,
  writeHuddleMinutes,
  publishHuddleMinutes,
  passHuddleCheck,
  keepHuddleHidden,
}
