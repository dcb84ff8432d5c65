import { createHuddleStore } from './modules/huddle/huddle-store'
import { createTopicStore } from './modules/huddle/topic-store'
import type { Cloud } from './platform/connect-cloud'

/** What huddles take besides: where they are kept, and what is suggested for them. */
export function connectHuddles({ database }: Cloud) {
  return { huddles: createHuddleStore(database), topics: createTopicStore(database) }
}
