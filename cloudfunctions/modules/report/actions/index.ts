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
import { extend } from './extend'
import { merge } from './merge'
import { muteSender, unmuteSender } from './mute'
import { putOnBench } from './open-meeting'
import { park } from './park'
import { renewAsFiler, renewAsWorker } from '../paper-receipt/renew-paper-receipt'
import { keepHidden, pass } from './pass-check'
import { callAboutQuestion } from './record-question-call'
import { remind } from './remind-by-phone'
import { reopen } from './reopen'
import { resolve, resolveAsWorker } from './resolve'
import { giveBack } from './return'
import { share } from './share-contact'
import { takeBack, takeBackAsWorker } from './take-back-callback'
import { informProperty, informPropertyAsWorker } from './tell-property'
import { thank } from './thank'
import { unpark } from './unpark'
import { unmerge } from './unmerge'
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
  'renew-paper-receipt': renewAsFiler,
} satisfies Record<HouseholdAction, Permission<Report, HouseholdFacts>>

export const workerActions = {
  'pass-check': pass,
  'keep-hidden': keepHidden,
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
  extend,
  park,
  unpark,
  merge,
  unmerge,
  'renew-paper-receipt': renewAsWorker,
  decline,
  mute: muteSender,
  unmute: unmuteSender,
} satisfies Record<WorkerAction, Permission<Report, WorkerFacts>>
