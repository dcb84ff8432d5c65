import type { householdReports } from '../report/household'
import type { residentReports } from '../report/resident'
import type { residentPaperReceipts } from '../report/paper-receipt'
import type { workerReports } from '../report/worker'
import type { workerCalls } from '../report/worker-calls'
import type { workerSearch } from '../report/search'
import type { residentAtPlacard } from '../resident-at-placard'
import type { speech } from '../speech'
import { whyOfNeighbourForm } from './neighbour-form'
import type { WhyOf } from './why-of'

/** Why residents are asked what they are asked of a report. */
export const whyOfResidentReports = {
  'openPlacard.number': '扫不了码时，凭编号找到这块光荣牌',
  'submitReport.buildingId': '知道是哪栋楼，才能交给照看这栋楼的人',
  'submitReport.unit': '同一栋楼各单元可能由不同的中心户照看',
  'submitReport.spot': '去看的人不用再问一遍在几楼、在哪儿',
  'submitReport.text': '什么事，用您自己的话说',
  'submitReport.sounds': '不方便打字的，说一段也行',
  'submitReport.category': '定由谁办、几天内回音；有危险的马上通知值班',
  'submitReport.photos': '想让人看得更明白时才拍，不拍也行',
  'submitReport.identity': '由您定让不让人知道是谁说的',
  'submitReport.consentTo': '您点名同意的中心户才能知道您是谁',
  'submitReport.contact': '办的人好给您回个电话，不留也照样办',
  'submitReport.handTo': '不想让中心户知道的，可以直接交给社区或街道',
  'submitReport.hotline': '已经打过12345的，免得两边重复办',
  'addToReport.text': '想起什么再补一句，不用重报',
  'addToReport.sounds': '补充的话也可以说',
  'addToReport.photos': '补几张照片，不拍也行',
  'answerQuestion.text': '回答办的人问您的那一句',
  'answerQuestion.sounds': '回答也可以说',
  'shareContact.name': '约您见面的人好知道怎么称呼',
  'shareContact.phone': '约您见面的人好跟您定时间，只给这一件用',
  'answerConsent.agreed': '换了人来办，要重新问您愿不愿意让他知道',
  'addHotlineNumber.hotline': '已经打过12345的，免得两边重复办',
  'answerCallback.solved': '解决没解决，只有您说了算',
  'answerCallback.contacted': '看看办的人有没有跟您联系过，不答也行',
  'answerCallback.satisfied': '听听您满不满意，不答也行',
  'answerCallback.text': '还差什么，接着办的人好知道',
  'completeCallback.contacted': '看看办的人有没有跟您联系过，不答也行',
  'completeCallback.satisfied': '听听您满不满意，不答也行',
  'reopenReport.text': '还差什么，接着办的人好知道',
  'openPaperReceipt.number': '凭纸条上的编号找到您那一件',
  'openPaperReceipt.queryCode': '查询码只有拿着纸条的人知道，别人查不到',
  'claimPaperReceipt.number': '凭纸条上的编号找到您那一件',
  'claimPaperReceipt.queryCode': '查询码只有拿着纸条的人知道，别人领不走',
} as const satisfies WhyOf<
  typeof residentReports & typeof residentPaperReceipts & typeof residentAtPlacard & typeof speech
>

/** Why households and workers are asked what they are asked of a report. */
export const whyOfStaffReports = {
  ...whyOfNeighbourForm,
  'askResident.text': '问居民的那一句话',
  'resolveReport.text': '告诉居民办了什么，说一句就行',
  'resolveReport.sounds': '不方便打字的，说一段也行',
  'resolveReport.doneOn': '话里提到哪天办的，核对一下，不填也行',
  'resolveReport.how': '话里提到怎么办的，核对一下，不填也行',
  'resolveReport.photos': '想让居民看见结果时才拍，不拍也行',
  'returnReport.reason': '社区好知道该找谁接着办',
  'returnReport.text': '已经做了什么，免得社区从头再来',
  'revealContact.reason': '谁为什么看了电话，要记给居民本人看',
  'assignReport.to': '这件由谁接着办',
  'assignReport.reason': '给接手的和交出的人说一句，不写也行',
  'askResidentAsWorker.text': '问居民的那一句话',
  'resolveReportAsWorker.text': '告诉居民办了什么，说一句就行',
  'resolveReportAsWorker.sounds': '不方便打字的，说一段也行',
  'resolveReportAsWorker.doneOn': '话里提到哪天办的，核对一下，不填也行',
  'resolveReportAsWorker.how': '话里提到怎么办的，核对一下，不填也行',
  'resolveReportAsWorker.photos': '想让居民看见结果时才拍，不拍也行',
  'declineReport.reason': '告诉居民为什么这里办不了',
  'declineReport.goTo': '告诉居民该去哪儿办',
  'extendDeadline.days': '居民要知道新说好的是哪一天',
  'extendDeadline.reason': '告诉居民为什么要多等几天',
  'parkReport.reason': '告诉居民现在为什么办不了',
  'parkReport.reviewOn': '到这一天再拿出来办，不会忘',
  'parkReport.text': '想跟居民多说的一句，不写也行',
  'mergeReport.into': '和哪一件是同一件事',
  'revealContactAsWorker.reason': '谁为什么看了电话，要记给居民本人看',
  'recordCallback.reached': '打通没打通，没打通的才能往下等',
  'recordCallback.contacted': '替居民记下他在电话里说的',
  'recordCallback.solved': '解决没解决，记居民自己说的',
  'recordCallback.satisfied': '替居民记下他在电话里说的',
  'recordCallback.text': '电话里还说了什么，不写也行',
  'recordQuestionCall.reached': '打通没打通，没打通的还要再打',
  'recordQuestionCall.text': '替居民记下他的回答',
  'findReports.typed': '凭编号或几个字找到那一件',
  'findReportsByPhone.phone': '居民报电话来问时，凭整个号码找到那一件',
  'findReportsByPhone.reason': '谁为什么按电话找，要记给居民本人看',
} as const satisfies WhyOf<typeof householdReports & typeof workerReports & typeof workerCalls & typeof workerSearch>
