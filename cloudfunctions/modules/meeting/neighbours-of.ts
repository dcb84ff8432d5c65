import type { Needs } from '../../needs'
import { mayKnowNeighbour } from '../report/views/to-household-report'
import type { Reporter } from './reporters-in'

/** The names of those whose reports are the meeting's topics, as far as its household may know them: asked about any other, a refusal would tell it whose report it is. */
export async function neighboursOf(meetingId: string, meetings: Needs['meetings']) {
  return namesKnown(await meetings.reportersIn(meetingId))
}

export function namesKnown(reporters: readonly Reporter[]) {
  return reporters.filter(mayKnowNeighbour).flatMap(({ names }) => names)
}
