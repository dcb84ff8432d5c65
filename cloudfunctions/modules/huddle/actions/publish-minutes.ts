import type { workerHuddles } from '@contract/huddle/worker'
import { byWorker, type WorkerCaller } from '../../../access/worker-caller'
import type { HuddleNeeds } from '../../../needs'
import { digest } from '../../../platform/digest'
import { Refused, refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { commandKey, type CommandKey } from '../../../workflow/command-key'
import { isAnyDayPast } from '../../meeting/actions/is-any-day-past'
import { decisionReportId } from '../../meeting/new-decision-report'
import { huddleChange, ofHost, type HuddleFacts } from '../commands-on-huddle'
import { householdsIn, type Huddle } from '../huddle'
import { withLetterToPosts } from '../letters'
import { newDecidedReport } from '../new-decided-report'

/** The minutes are as they will be read: nothing in them changes while what follows from them is set going (decision 0007). */
export const seal = ofHost(
  action({
    may: ({ state, topics }: Huddle, _: HuddleFacts) =>
      (state === 'met' && topics.some(({ said }) => said !== null)) || 'NOT_NOW',
    does: (huddle, _, { at }) => {
      if (huddle.sealed) return huddle
      return isAnyDayPast(huddle.decisions, at) ? refuse('DAY_PAST') : { ...huddle, sealed: true }
    },
  }),
)

/** Everybody who was called may read what was said and agreed. */
const release = ofHost(
  action({
    may: ({ state, sealed }: Huddle, _: HuddleFacts) => (state === 'met' && sealed) || 'NOT_NOW',
    does: (huddle, _, { at }) => {
      const reportId = (index: number) => decisionReportId(huddle._id, index)
      const decisions = huddle.decisions.map((decision, index) => ({ ...decision, reportId: reportId(index) }))
      const ids = householdsIn(huddle).map(({ id }) => id)
      const letters = withLetterToPosts(huddle.letters, 'huddle-minutes-out', 'household', ids, at)
      return { ...huddle, state: 'minuted' as const, decisions, letters }
    },
  }),
)

const sealMinutes = huddleChange(seal)
const releaseMinutes = huddleChange(release)

/** The minutes go out: they are sealed, each decision becomes a report where it is seen to, and the huddle is marked last. */
export const publishHuddleMinutes: UseCase<
  typeof workerHuddles.publishHuddleMinutes,
  WorkerCaller,
  HuddleNeeds
> = async (input, caller, needs) => {
  const { meetingId, commandId } = input
  const published = { meetingId, commandId: `publish:${commandId}` }
  const { command } = commandKey(
    byWorker(caller),
    { procedure: needs.procedure, commandId: published.commandId },
    needs.now(),
  )
  const known = (await needs.huddles.find(meetingId)) ?? undefined
  // Sealed by an earlier command that broke off, this one left no mark of its own but the last.
  if (known?.commands.includes(command)) return { meetingId }
  const sealed = await sealMinutes({ meetingId, commandId: `seal:${commandId}` }, caller, needs, { known })
  if (sealed instanceof Refused) return sealed

  if (sealed.state === 'met') await openReports(sealed, caller, needs)
  const after = await releaseMinutes(published, caller, needs, { known: sealed })
  return after instanceof Refused ? after : { meetingId }
}

/** Once for a huddle, whoever publishes and however often. */
async function openReports(huddle: Huddle, caller: WorkerCaller, { estate, reports, now }: HuddleNeeds) {
  // What the platform has not said to be fit is asked about in the reports too, into which it is copied.
  const verdict = huddle.wordsWait ? 'unanswered' : 'passed'
  const key: CommandKey = { by: byWorker(caller), command: digest('minutes', huddle._id), at: now(), verdict }
  const ids = [...new Set(huddle.decisions.map(({ communityId }) => communityId))]
  const communities = (await Promise.all(ids.map((id) => estate.community(id)))).flatMap((one) => one ?? [])
  await Promise.all(
    huddle.decisions.map(async (decision, index) => {
      const community = communities.find(({ _id }) => _id === decision.communityId)
      if (community) await reports.createOnce(newDecidedReport(huddle, index, community, key), key)
    }),
  )
}
