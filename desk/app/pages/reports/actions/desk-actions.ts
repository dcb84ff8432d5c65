import type { ComponentType } from 'react'
import type { ReportStatus } from '@contract/report/views'
import type { Reply } from '@contract/refusal'
import { cloudNow } from '@/clock/cloud-now'
import { dayWords } from '@/words/day-words'
import { desk } from '../../../api/desk'
import { AskForm, ExtendForm, ResolveForm } from './saying-forms'
import type { DeskActionName } from './actions-at-desk'
import { AssignForm } from './assign-form'
import { CallbackForm, QuestionCallForm } from './call-forms'
import type { FormProps, Press } from './form-props'
import { DeclineForm } from './decline-form'
import { HandOverForm } from './hand-over-form'
import { MergeForm } from './merge-form'
import { MuteForm, RenewForm, RevealForm } from './contact-forms'
import { ParkForm } from './park-form'
import { PropertyForm, SummaryForm } from './copy-forms'

type DeskAction = { words: string; more?: string } & ({ press: Press } | { Form: ComponentType<FormProps> })

/** What a worker may do with a report at the desk, by the names that the report's own rules allow. */
export const deskActions: Record<DeskActionName, DeskAction> = {
  'pass-check': { words: '内容没问题，放出去', press: press(desk.passCheck, () => '放出去了。') },
  'keep-hidden': { words: '先不给别人看', press: press(desk.keepContentHidden, () => '记下了，别人看不到。') },
  assign: { words: '安排人跟进', Form: AssignForm },
  accept: {
    words: '我接下',
    press: press(desk.acceptReportAsWorker, ({ promisedOn }) =>
      promisedOn ? `接下了，最晚${dayWords(promisedOn, cloudNow())}给居民回个音就行。` : '接下了。',
    ),
  },
  resolve: { words: '办好了', Form: ResolveForm },
  'record-callback': { words: '记一次回访', Form: CallbackForm },
  'record-question-call': { words: '打过电话了', Form: QuestionCallForm },
  'remind-by-phone': {
    words: '打过电话提醒了',
    press: press(desk.remindByPhone, () => '记下了，等中心户来看。'),
  },
  'take-back-callback': {
    words: '刚才的回访记错了，改回来',
    press: press(desk.takeBackCallbackAsWorker, () => '改回来了，跟没记过一样。请再记一次。'),
  },
  reveal: { words: '看姓名电话', more: '写明原因，居民查得到', Form: RevealForm },
  ask: { words: '问一问', more: '居民在手机上回您', Form: AskForm },
  'tell-property': { words: '请物业处理', more: '有一段话可以发给物业，不带姓名', Form: PropertyForm },
  'renew-paper-receipt': { words: '换一张小条', more: '居民的小条丢了，换新的查询码', Form: RenewForm },
  summary: { words: '抄一份摘要', more: '给12345或网格平台，不带姓名和原话', Form: SummaryForm },
  extend: { words: '要晚几天', more: '延期一次，告诉居民新的日子', Form: ExtendForm },
  park: { words: '眼下办不了，先挂账', more: '说明原因和再看的日子，告诉居民', Form: ParkForm },
  'hand-over': { words: '交给12345', more: '有一段话可以给12345，再记下他们给的编号', Form: HandOverForm },
  unpark: {
    words: '现在就接着办',
    press: press(desk.unparkReport, ({ promisedOn }) =>
      promisedOn ? `接着办了，已告诉居民最晚${dayWords(promisedOn, cloudNow())}回音。` : '接着办了。',
    ),
  },
  merge: { words: '和别的一起办', more: '邻居反映的是同一件事', Form: MergeForm },
  unmerge: {
    words: '不是同一件，分开办',
    press: press(desk.unmergeReport, ({ promisedOn }) =>
      promisedOn
        ? `分开了，由社区单独办，最晚${dayWords(promisedOn, cloudNow())}给居民回音。`
        : '分开了，由社区单独办。',
    ),
  },
  mute: { words: '30天里请他先打电话', more: '不收他的新反映，有危险的照样收', Form: MuteForm },
  unmute: { words: '又收他的反映', press: press(desk.unmuteResident, () => '恢复了，他又能交新的反映。') },
  decline: { words: '这件事社区办不了', more: '说明原因，告诉居民该找谁', Form: DeclineForm },
}

type Ask = (input: { reportId: string; commandId: string }) => Promise<Reply<ReportStatus>>

function press(ask: Ask, words: (status: ReportStatus) => string): Press {
  return async (input) => {
    const reply = await ask(input)
    return reply.ok ? { ok: true, data: words(reply.data) } : reply
  }
}
