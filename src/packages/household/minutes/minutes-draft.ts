import * as z from 'zod/mini'
import { decisionRole } from '@contract/meeting/meeting'
import { tidied, visibleLength } from '@contract/schema/text'
import { draftPhoto } from '@/drafts/draft-photo'

/** Minutes as far as they are written: what was said of each topic, what was agreed, and the pictures. */
export const minutesDraft = z.object({
  said: z.array(z.string()),
  decisions: z.array(z.object({ key: z.string(), what: z.string(), role: decisionRole, by: z.string() })),
  photos: z.array(draftPhoto),
})
export type MinutesDraft = z.output<typeof minutesDraft>
export type DecisionDraft = MinutesDraft['decisions'][number]

const saidMax = 500
const whatMax = 200

/** What still keeps them from being looked over, said to the host; nothing when they are whole. */
export function findMissing({ said, decisions }: Pick<MinutesDraft, 'said' | 'decisions'>): string | undefined {
  const empty = said.findIndex((text) => lengthOf(text) < 2)
  if (empty !== -1) return `第${empty + 1}件还没写大家怎么说的。没聊到，就写“没聊到”。`
  const long = said.findIndex((text) => lengthOf(text) > saidMax)
  if (long !== -1) return `第${long + 1}件写长了，最多${saidMax}个字。`
  const unfit = decisions.findIndex(({ what, by }) => lengthOf(what) < 2 || lengthOf(what) > whatMax || !by)
  if (unfit !== -1) return `说好的第${unfit + 1}件，请写清楚做什么、哪天办好。`
  return undefined
}

function lengthOf(text: string) {
  return visibleLength(tidied(text))
}
