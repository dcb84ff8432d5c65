import type { HouseholdAction } from '@contract/report/household'
import type { ResidentAction } from '@contract/report/resident'
import type { WorkerAction } from '@contract/report/worker'
import type { Permission } from '../../../workflow/action'
import type { HouseholdFacts, ResidentFacts, WorkerFacts } from '../commands-on-report'
import { reveal, revealAsWorker } from '../contact/reveal-contact'
import type { Report } from '../report'
import { accept, acceptAsWorker } from './accept'
import { add } from './add'
import { answer } from './answer'
import { callback, callbackByWorker } from './answer-callback'
import { consent } from './answer-consent'
import { ask, askAsWorker, askIfMeeting } from './ask'
import { assign } from './assign'
import { complete } from './complete-callback'
import { decline } from './decline'
import { putOnBench } from './open-meeting'
import { pass } from './pass-check'
import { callAboutQuestion } from './record-question-call'
import { remind } from './remind-by-phone'
import { reopen } from './reopen'
import { resolve, resolveAsWorker } from './resolve'
import { giveBack } from './return'
import { share } from './share-contact'
import { takeBack, takeBackAsWorker } from './take-back-callback'
import { informProperty, informPropertyAsWorker } from './tell-property'
import { thank } from './thank'
import { withdraw } from './withdraw'

/** What each may do with a report, in the order in which pages offer it. A name of the contract without a rule does not compile. */
export const residentActions = {
  'share-contact': share,
  answer,
  'answer-consent': consent,
  'answer-callback': callback,
  'complete-callback': complete,
  'take-back-callback': takeBack,
  reopen,
  thank,
  add,
  withdraw,
} satisfies Record<ResidentAction, Permission<Report, ResidentFacts>>

export const householdActions = {
  accept,
  reveal,
  ask,
  'ask-to-meet': askIfMeeting,
  'tell-property': informProperty,
  resolve,
  return: giveBack,
  'open-meeting': putOnBench,
} satisfies Record<HouseholdAction, Permission<Report, HouseholdFacts>>

export const workerActions = {
  'pass-check': pass,
  assign,
  accept: acceptAsWorker,
  ask: askAsWorker,
  'tell-property': informPropertyAsWorker,
  resolve: resolveAsWorker,
  'record-callback': callbackByWorker,
  'record-question-call': callAboutQuestion,
  'remind-by-phone': remind,
  'take-back-callback': takeBackAsWorker,
  reveal: revealAsWorker,
  decline,
} satisfies Record<WorkerAction, Permission<Report, WorkerFacts>>
