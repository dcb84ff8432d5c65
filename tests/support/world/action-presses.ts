import type { HouseholdAbsenceAction } from '@contract/absence/household'
import type { WorkerAbsenceAction } from '@contract/absence/worker'
import type { HouseholdAction } from '@contract/report/household'
import type { ResidentAction } from '@contract/report/resident'
import type { WorkerAction } from '@contract/report/worker'
import type { HostAction } from '@contract/meeting/household'
import type { GuestAction } from '@contract/meeting/resident'

/** A procedure that takes an action, with an input that is right whenever the action is allowed. */
export type Pressed = { procedure: string; input: Record<string, unknown> }

const text = '是哪一层的灯？'

export const residentPresses: Record<ResidentAction, Pressed> = {
  'share-contact': { procedure: 'shareContact', input: { name: '王姨', phone: '13900000001' } },
  answer: { procedure: 'answerQuestion', input: { text } },
  'answer-consent': { procedure: 'answerConsent', input: { households: ['household-1'], agreed: true } },
  'answer-callback': { procedure: 'answerCallback', input: { contacted: true, solved: 'yes' } },
  'complete-callback': { procedure: 'completeCallback', input: { contacted: true, satisfied: 'mostly' } },
  'take-back-callback': { procedure: 'takeBackCallback', input: {} },
  reopen: { procedure: 'reopenReport', input: {} },
  thank: { procedure: 'sayThanks', input: {} },
  add: { procedure: 'addToReport', input: { text, photos: [] } },
  withdraw: { procedure: 'withdrawReport', input: {} },
}

export const householdPresses: Record<HouseholdAction, Pressed> = {
  accept: { procedure: 'acceptReport', input: {} },
  reveal: { procedure: 'revealContact', input: { reason: '约个时间上门看看' } },
  ask: { procedure: 'askResident', input: { text } },
  'ask-to-meet': { procedure: 'askToMeet', input: {} },
  'tell-property': { procedure: 'tellProperty', input: {} },
  resolve: { procedure: 'resolveReport', input: { text: '灯换好了', photos: [] } },
  return: { procedure: 'returnReport', input: { reason: 'beyond-me' } },
  'open-meeting': { procedure: 'openMeeting', input: {} },
  'renew-paper-receipt': { procedure: 'renewPaperReceipt', input: {} },
}

/** A report that stands on the desk of the same community, for others to be merged into it. */
export const mainId = 'a-report-to-be-merged-into'

export const workerPresses: Record<WorkerAction, Pressed> = {
  'pass-check': { procedure: 'passCheck', input: {} },
  'keep-hidden': { procedure: 'keepContentHidden', input: {} },
  assign: { procedure: 'assignReport', input: { to: { kind: 'self' }, reason: '我们先接着办' } },
  accept: { procedure: 'acceptReportAsWorker', input: {} },
  ask: { procedure: 'askResidentAsWorker', input: { text } },
  'tell-property': { procedure: 'tellPropertyAsWorker', input: {} },
  resolve: { procedure: 'resolveReportAsWorker', input: { text: '灯换好了', photos: [] } },
  'record-question-call': { procedure: 'recordQuestionCall', input: { reached: true, text } },
  'remind-by-phone': { procedure: 'remindByPhone', input: {} },
  'record-callback': { procedure: 'recordCallback', input: { reached: true, contacted: true, solved: 'yes' } },
  'take-back-callback': { procedure: 'takeBackCallbackAsWorker', input: {} },
  reveal: { procedure: 'revealContactAsWorker', input: { reason: '打电话回访' } },
  extend: { procedure: 'extendDeadline', input: { days: 5, reason: '配件还没到' } },
  // Within 90 days of whichever day a test has come to.
  park: { procedure: 'parkReport', input: { reason: 'no-funds', reviewOn: '2026-03-20' } },
  unpark: { procedure: 'unparkReport', input: {} },
  'renew-paper-receipt': { procedure: 'renewPaperReceiptAsWorker', input: {} },
  mute: { procedure: 'muteResident', input: {} },
  unmute: { procedure: 'unmuteResident', input: {} },
  decline: { procedure: 'declineReport', input: { reason: 'no-facts', goTo: '请打12345' } },
  merge: { procedure: 'mergeReport', input: { into: mainId } },
  unmerge: { procedure: 'unmergeReport', input: {} },
}

export const absencePresses: Record<HouseholdAbsenceAction, Pressed> = {
  end: { procedure: 'endAbsence', input: {} },
  change: { procedure: 'changeAbsence', input: { until: '2026-01-25', standInId: 'household-3' } },
  agree: { procedure: 'agreeToStandIn', input: {} },
  refuse: { procedure: 'refuseToStandIn', input: {} },
}

export const workerAbsencePresses: Record<WorkerAbsenceAction, Pressed> = {
  'set-stand-in': { procedure: 'setStandIn', input: { communityId: 'community-1', standInId: 'household-3' } },
  'take-stand-in-away': { procedure: 'takeStandInAway', input: { communityId: 'community-1' } },
}

export const guestPresses: Record<GuestAction, Pressed> = {
  'sign-up': { procedure: 'signUp', input: { party: 1 } },
  'take-offer': { procedure: 'takeOffer', input: {} },
  'pass-offer': { procedure: 'passOffer', input: {} },
  confirm: { procedure: 'confirmSignUp', input: {} },
  cancel: { procedure: 'cancelSignUp', input: {} },
}

type Meeting = {
  state: string
  startAt: Date
  place: string
  topics: readonly { text: string }[]
  guests: readonly { id: string }[]
}

/** What a host sends about a meeting as it stands: the same plan (a draft's for a day to come), a day later, everybody who signed up or else who walks in. */
export function hostPresses(
  { state, place, topics, guests, startAt }: Meeting,
  now: Date,
): Record<HostAction, Pressed> {
  const planned = topics.length > 0 ? topics.map(({ text }) => text) : ['楼下停车的事']
  const dayLater = new Date(Math.max(startAt.getTime(), now.getTime()) + 86_400_000).toISOString()
  const plannedFor = state === 'draft' ? dayLater : startAt.toISOString()
  const [guest] = guests
  return {
    publish: { procedure: 'publishMeeting', input: {} },
    'mark-attended': guest
      ? { procedure: 'markAttended', input: { who: { by: 'guest', guestId: guest.id } } }
      : { procedure: 'addWalkIn', input: { party: 1 } },
    'unmark-attended': { procedure: 'unmarkAttended', input: { guestId: guest?.id ?? 'nobody' } },
    'publish-minutes': { procedure: 'publishMinutes', input: {} },
    'write-minutes': { procedure: 'writeMinutes', input: { said: ['装充电桩'], decisions: [], photos: [] } },
    plan: { procedure: 'planMeeting', input: { startAt: plannedFor, place, seats: 0, topics: planned } },
    reschedule: { procedure: 'rescheduleMeeting', input: { startAt: dayLater, place, reason: '下雨' } },
    cancel: { procedure: 'cancelMeeting', input: { reason: '下雨' } },
  }
}
