import { workersPosts } from '@contract/posts'
import { householdPosts } from '@contract/posts/household'
import { requireHousehold } from '../access/require-household'
import { requireWorker } from '../access/require-worker'
import { getMonthFigures } from '../modules/figures/read/get-month-figures'
import { listFigureItems } from '../modules/figures/read/list-figure-items'
import { listGaps } from '../modules/gaps/list-gaps'
import { confirmDuties } from '../modules/posts/confirm-duties'
import { getMyPosts } from '../modules/posts/get-my-posts'
import { hangMyPlacard } from '../modules/posts/hang-my-placard'
import { hangPlacard } from '../modules/posts/hang-placard'
import { listPosts } from '../modules/posts/list-posts'
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
  record,
  useCases: { listPosts, listGaps, hangPlacard, getMonthFigures, listFigureItems },
})

/** The door for what is seen to about posts on a phone: by whoever holds one of its own, by a worker from door to door, who reads there what came of a month too. Theirs have no room for it (decision 0028). */
export const main: typeof askAsHousehold = (event, context) =>
  Object.hasOwn(householdPosts, procedureOf(event) ?? '') ? askAsHousehold(event, context) : askAsWorker(event, context)
