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
import { QuestionCallSheet } from './question-call-sheet'
import { SummarySheet } from './summary-sheet'

/** What a worker may do with a report. */
export const workerActions: ActionTable<WorkerActionName, { reportId: string }, WorkerReport> = {
  'pass-check': { words: '内容没问题，转出去', icon: 'check', press: press(worker.passCheck, () => '转出去了。') },
  assign: { words: '安排人跟进', icon: 'hand-over', sheet: AssignSheet },
  accept: {
    words: '我接下',
    icon: 'people',
    press: withReminder(
      press(worker.acceptReportAsWorker, ({ promisedOn }) =>
        promisedOn ? `接下了，${dayWords(promisedOn, cloudNow())}前给居民回个音就行。` : '接下了。',
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
  summary: { words: '抄一份摘要', icon: 'pen', more: '给12345或网格平台，不带姓名和原话', sheet: SummarySheet },
  decline: { words: '这件事社区办不了', icon: 'remove', more: '说明原因，告诉居民该找谁', sheet: DeclineSheet },
}

const revealReasons = ['打电话回访', '打电话问清楚情况', '约个时间上门看看']

const resultProcedures = {
  askFolder: worker.getPhotoFolderAsStaff,
  askSoundFolder: worker.getSoundFolderAsStaff,
  resolve: worker.resolveReportAsWorker,
}
