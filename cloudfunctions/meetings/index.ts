import { holdersMeetings, workersMeetings } from '@contract/meetings'
import { requireHousehold } from '../access/require-household'
import { requireWorker } from '../access/require-worker'
import { checkCallersWords } from '../modules/content/check-words'
import { getMyHuddle } from '../modules/huddle/read/get-my-huddle'
import { listMyHuddles } from '../modules/huddle/read/list-my-huddles'
import { huddleUseCases } from '../modules/huddle/use-cases'
import { meetingSubject } from '../modules/meeting/commands-on-meeting'
import { recordCommand } from '../modules/staff-log/record-command'
import { connectMeetings } from '../needs'
import { procedureOf, serve } from '../platform/serve'

const needs = connectMeetings()
const record = recordCommand('meetings', [meetingSubject])

const askAsHousehold = serve({
  contract: holdersMeetings,
  needs,
  caller: requireHousehold,
  record,
  useCases: { listMyHuddles, getMyHuddle },
})

const askAsWorker = serve({
  contract: workersMeetings,
  needs,
  caller: requireWorker,
  check: checkCallersWords,
  record,
  useCases: huddleUseCases,
})

/** The door for meetings that are not neighbours' benches: of posts, whose workers call them (decision 0038). */
export const main: typeof askAsHousehold = (event, context) =>
  Object.hasOwn(holdersMeetings, procedureOf(event) ?? '')
    ? askAsHousehold(event, context)
    : askAsWorker(event, context)
