import type { workerHuddles } from '@contract/huddle/worker'
import type { InputOf } from '@contract/procedure'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { HuddleNeeds } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { isAnyDayPast } from '../../meeting/actions/is-any-day-past'
import { ofHost, type HuddleFacts } from '../commands-on-huddle'
import { householdsIn, type Huddle } from '../huddle'
import { writtenCommand } from '../written-command'

type Minutes = Pick<InputOf<typeof workerHuddles.writeHuddleMinutes>, 'said' | 'decisions'>

/** Whoever called it writes down what was said and agreed, once it has begun; not yet for everybody to read. */
export const write = ofHost(
  action({
    may: ({ state, sealed, startAt }: Huddle, { at }: HuddleFacts) => {
      if ((state !== 'published' && state !== 'met') || sealed) return 'NOT_NOW'
      return at >= startAt || 'NOT_YET_MET'
    },
    does: (huddle, { said, decisions }: Minutes, { at }) => {
      if (isAnyDayPast(decisions, at)) return refuse('DAY_PAST')
      if (!decisions.every((decision) => isSeenToHere(decision, huddle))) return refuse('NOT_FOUND')
      return {
        ...huddle,
        state: 'met' as const,
        topics: huddle.topics.map((topic, index) => ({ ...topic, said: said[index] ?? null })),
        decisions: decisions.map((decision) => ({ ...decision, reportId: null })),
      }
    },
  }),
)

/** Whether its community takes part, and the household named is called there. */
function isSeenToHere({ communityId, householdId }: Minutes['decisions'][number], huddle: Huddle) {
  if (householdId === null) return huddle.parts.some((part) => part.communityId === communityId)
  return householdsIn(huddle).some((post) => post.id === householdId && post.communityId === communityId)
}

export const writeHuddleMinutes: UseCase<typeof workerHuddles.writeHuddleMinutes, WorkerCaller, HuddleNeeds> =
  writtenCommand(write, ({ said, decisions }: Minutes) => [
    ...said.map((text, no) => ({ where: 'said' as const, no, text })),
    ...decisions.map(({ what }, no) => ({ where: 'decision' as const, no, text: what })),
  ])
