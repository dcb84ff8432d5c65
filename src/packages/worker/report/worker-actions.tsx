import type { WorkerReport } from '@contract/report/worker'
import { cloudNow } from '@/clock/cloud-now'
import { press } from '@/actions/action-table'
import type { ActionTable } from '@/actions/action-table'
import { worker } from '@/api/worker'
import { AskSheet } from '@/staff/ask-sheet'
import { PropertySheet } from '@/staff/property-sheet'
import { ResolveSheet } from '@/staff/resolve-sheet'
import { RevealSheet } from '@/staff/reveal-sheet'
import { withReminder } from '@/staff/with-reminder'
import { dayWords } from '@/words/day-words'
import type { WorkerActionName } from './actions-on-page'
import { AssignSheet } from './assign-sheet'
import { CallbackSheet } from './callback-sheet'
import { DeclineSheet } from './decline-sheet'
import { ExtendSheet } from './extend-sheet'
import { MergeSheet } from './merge-sheet'
import { MuteSheet } from './mute-sheet'
import { ParkSheet } from './park-sheet'
import { QuestionCallSheet } from './question-call-sheet'
import { RenewSheet } from './renew-sheet'
import { SummarySheet } from './summary-sheet'

/** What a worker may do with a report. */
export const workerActions: ActionTable<WorkerActionName, { reportId: string }, WorkerReport> = {
  'pass-check': { words: '内容没问题，放出去', icon: 'check', press: press(worker.passCheck, () => '放出去了。') },
  'keep-hidden': {
    words: '先不给别人看',
    icon: 'remove',
    press: press(worker.keepContentHidden, () => '记下了，别人看不到。'),
  },
  assign: { words: '安排人跟进', icon: 'hand-over', sheet: AssignSheet },
  accept: {
    words: '我接下',
    icon: 'people',
    press: withReminder(
      press(worker.acceptReportAsWorker, ({ promisedOn }) =>
        promisedOn ? `接下了，最晚${dayWords(promisedOn, cloudNow())}给居民回个音就行。` : '接下了。',
      ),
    ),
  },
  resolve: {
    words: '办好了',
    icon: 'check',
    sheet: (part) => <ResolveSheet {...part} procedures={resultProcedures} onDone={part.opened.done} />,
  },
  'record-callback': { words: '记一次回访', icon: 'phone', sheet: CallbackSheet },
  'record-question-call': { words: '打过电话了', icon: 'phone', sheet: QuestionCallSheet },
  'remind-by-phone': {
    words: '打过电话提醒了',
    icon: 'phone',
    press: press(worker.remindByPhone, () => '记下了，等中心户来看。'),
  },
  'take-back-callback': {
    words: '刚才的回访记错了，改回来',
    press: press(worker.takeBackCallbackAsWorker, () => '改回来了，跟没记过一样。请再记一次。'),
  },
  reveal: {
    words: '看姓名电话',
    icon: 'phone',
    more: '写明原因，居民查得到',
    sheet: (part) => (
      <RevealSheet {...part} reader='staff' ask={worker.revealContactAsWorker} reasons={revealReasons} />
    ),
  },
  ask: {
    words: '问一问',
    icon: 'question',
    more: '居民在手机上回您',
    sheet: (part) => <AskSheet {...part} reader='staff' ask={worker.askResidentAsWorker} />,
  },
  'tell-property': {
    words: '请物业处理',
    icon: 'hand-over',
    more: '有一段话可以发给物业，不带姓名',
    sheet: (part) => <PropertySheet {...part} ask={worker.tellPropertyAsWorker} />,
  },
  'renew-paper-receipt': {
    words: '换一张小条',
    icon: 'pen',
    more: '居民的小条丢了，换新的查询码',
    sheet: RenewSheet,
  },
  summary: { words: '抄一份摘要', icon: 'pen', more: '给12345或网格平台，不带姓名和原话', sheet: SummarySheet },
  extend: { words: '要晚几天', icon: 'clock', more: '延期一次，告诉居民新的日子', sheet: ExtendSheet },
  park: { words: '眼下办不了，先挂账', icon: 'clock', more: '说明原因和再看的日子，告诉居民', sheet: ParkSheet },
  unpark: {
    words: '现在就接着办',
    icon: 'onward',
    press: press(worker.unparkReport, ({ promisedOn }) =>
      promisedOn ? `接着办了，已告诉居民最晚${dayWords(promisedOn, cloudNow())}回音。` : '接着办了。',
    ),
  },
  merge: { words: '和别的一起办', icon: 'people', more: '邻居反映的是同一件事', sheet: MergeSheet },
  unmerge: {
    words: '不是同一件，分开办',
    icon: 'hand-over',
    press: press(worker.unmergeReport, ({ promisedOn }) =>
      promisedOn
        ? `分开了，由社区单独办，最晚${dayWords(promisedOn, cloudNow())}给居民回音。`
        : '分开了，由社区单独办。',
    ),
  },
  mute: { words: '30天里请他先打电话', icon: 'phone', more: '不收他的新反映，有危险的照样收', sheet: MuteSheet },
  unmute: {
    words: '又收他的反映',
    icon: 'phone',
    press: press(worker.unmuteResident, () => '恢复了，他又能交新的反映。'),
  },
  decline: { words: '这件事社区办不了', icon: 'remove', more: '说明原因，告诉居民该找谁', sheet: DeclineSheet },
}

const revealReasons = ['打电话回访', '打电话问清楚情况', '约个时间上门看看']

const resultProcedures = {
  askFolder: worker.getPhotoFolderAsStaff,
  askSoundFolder: worker.getSoundFolderAsStaff,
  resolve: worker.resolveReportAsWorker,
}
