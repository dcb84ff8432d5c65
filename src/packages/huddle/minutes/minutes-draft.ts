import * as z from 'zod/mini'
import type { WorkerHuddle } from '@contract/huddle/worker-view'
import { decisionRole } from '@contract/meeting/meeting'
import { tidied, visibleLength } from '@contract/schema/text'
import { randomId } from '@/api/random-id'

const decision = z.object({
  key: z.string(),
  what: z.string(),
  role: decisionRole,
  by: z.string(),
  communityId: z.string(),
  householdId: z.nullable(z.string()),
})
export type DecisionDraft = z.output<typeof decision>

/** Minutes as far as they are written: what was said of each topic, what was agreed and who sees to it. */
export const minutesDraft = z.object({ said: z.array(z.string()), decisions: z.array(decision) })
export type MinutesDraft = z.output<typeof minutesDraft>

/** What the cloud has of them. */
export function draftInCloud({ topics, decisions, parts }: WorkerHuddle): MinutesDraft {
  return {
    said: topics.map(({ said }) => said ?? ''),
    decisions: decisions.map(({ what, role, by, community, post }) => {
      const part = parts.find(({ name }) => name === community)
      return {
        key: randomId(),
        ...{ what, role, by },
        communityId: part?.communityId ?? '',
        householdId: part?.households.find(({ name }) => name === post)?.id ?? null,
      }
    }),
  }
}

/** One more decision: the office of the community that called sees to it, until somebody else is chosen. */
export function newDecision(communityId: string, by: string): DecisionDraft {
  return { key: randomId(), what: '', role: 'community', by, communityId, householdId: null }
}

/** What still keeps them from being sent; nothing when they are whole. */
export function findMissing({ said, decisions }: MinutesDraft): string | undefined {
  const unsaid = said.findIndex((text) => lengthOf(text) < 2 || lengthOf(text) > 500)
  if (unsaid !== -1) return `第${unsaid + 1}件写2到500个字。没商量到，就写“没商量到”。`
  const unfit = decisions.findIndex(({ what, by }) => lengthOf(what) < 2 || lengthOf(what) > 200 || !by)
  if (unfit !== -1) return `说好的第${unfit + 1}件，请写清楚做什么、哪天办好。`
  const nobodys = decisions.findIndex(({ role, householdId }) => role === 'household' && householdId === null)
  if (nobodys !== -1) return `说好的第${nobodys + 1}件，请选一选交给哪一户。`
  return undefined
}

/** The draft as the cloud takes it. */
export function buildMinutes({ said, decisions }: MinutesDraft) {
  return {
    said: said.map(tidied),
    decisions: decisions.map(({ what, role, by, communityId, householdId }) => ({
      ...{ what: tidied(what), role, by, communityId },
      householdId: role === 'household' ? householdId : null,
    })),
  }
}

function lengthOf(text: string) {
  return visibleLength(tidied(text))
}
