import { holdersPosts, workersPosts } from '@contract/posts'
import { residentPosts } from '@contract/posts/resident'
import { requireHousehold } from '../access/require-household'
import { requireSignedIn } from '../access/require-signed-in'
import { requireWorker } from '../access/require-worker'
import { checkCallersWords } from '../modules/content/check-words'
import { getMonthFigures } from '../modules/figures/read/get-month-figures'
import { listFigureItems } from '../modules/figures/read/list-figure-items'
import { listGaps } from '../modules/gaps/list-gaps'
import { getMyHuddle } from '../modules/huddle/read/get-my-huddle'
import { listMyHuddles } from '../modules/huddle/read/list-my-huddles'
import { huddleUseCases } from '../modules/huddle/use-cases'
import { meetingSubject } from '../modules/meeting/commands-on-meeting'
import { confirmDuties } from '../modules/posts/confirm-duties'
import { getMyPosts } from '../modules/posts/get-my-posts'
import { hangMyPlacard } from '../modules/posts/hang-my-placard'
import { hangPlacard } from '../modules/posts/hang-placard'
import { listPosts } from '../modules/posts/list-posts'
import { listPostings } from '../modules/posts/postings/list-postings'
import { sayAboutPosting } from '../modules/posts/postings/say-about-posting'
import { postSubject } from '../modules/posts/post-subject'
import { recordCommand } from '../modules/staff-log/record-command'
import { connectPosts } from '../needs'
import { procedureOf, serve } from '../platform/serve'

const needs = connectPosts()
const record = recordCommand('posts', [meetingSubject, postSubject])

const askAsHousehold = serve({
  contract: holdersPosts,
  needs,
  caller: requireHousehold,
  record,
  useCases: { getMyPosts, confirmDuties, hangMyPlacard, listMyHuddles, getMyHuddle },
})

const askAsWorker = serve({
  contract: workersPosts,
  needs,
  caller: requireWorker,
  check: checkCallersWords,
  record,
  useCases: { listPosts, listGaps, hangPlacard, getMonthFigures, listFigureItems, ...huddleUseCases },
})

const askAsResident = serve({
  contract: residentPosts,
  needs,
  caller: requireSignedIn,
  check: checkCallersWords,
  useCases: { listPostings, sayAboutPosting },
})

/** The door for what is seen to about posts on a phone: by whoever holds one of its own, by a worker from door to door, by anyone who has a word on one that is put up, for the meetings of posts, and for what came of a month. Theirs have no room for it (decisions 0034, 0038). */
export const main: typeof askAsHousehold = (event, context) => {
  const procedure = procedureOf(event) ?? ''
  if (Object.hasOwn(residentPosts, procedure)) return askAsResident(event, context)
  return Object.hasOwn(holdersPosts, procedure) ? askAsHousehold(event, context) : askAsWorker(event, context)
}
