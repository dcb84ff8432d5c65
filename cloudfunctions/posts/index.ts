import { workersPosts } from '@contract/posts'
import { householdPosts } from '@contract/posts/household'
import { residentPosts } from '@contract/posts/resident'
import { requireHousehold } from '../access/require-household'
import { requireSignedIn } from '../access/require-signed-in'
import { requireWorker } from '../access/require-worker'
import { checkCallersWords } from '../modules/content/check-words'
import { listGaps } from '../modules/gaps/list-gaps'
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
const record = recordCommand('posts', [postSubject])

const askAsHousehold = serve({
  contract: householdPosts,
  needs,
  caller: requireHousehold,
  record,
  useCases: { getMyPosts, confirmDuties, hangMyPlacard },
})

const askAsWorker = serve({
  contract: workersPosts,
  needs,
  caller: requireWorker,
  check: checkCallersWords,
  record,
  useCases: { listPosts, listGaps, hangPlacard },
})

const askAsResident = serve({
  contract: residentPosts,
  needs,
  caller: requireSignedIn,
  check: checkCallersWords,
  useCases: { listPostings, sayAboutPosting },
})

/** The door for what is seen to about posts on a phone: by whoever holds one of its own, by a worker from door to door, by anyone who has a word on one that is put up. Theirs have no room for it (decision 0034). */
export const main: typeof askAsHousehold = (event, context) => {
  const procedure = procedureOf(event) ?? ''
  if (Object.hasOwn(residentPosts, procedure)) return askAsResident(event, context)
  return Object.hasOwn(householdPosts, procedure) ? askAsHousehold(event, context) : askAsWorker(event, context)
}
