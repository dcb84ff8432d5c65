import { REPORTS_PER_DAY } from '@contract/report/form'
import { ADDITIONS_MAX } from '@contract/report/report'
import type { Refusal } from '@contract/refusal'
import type { StaffRefusal } from './staff-refusal-text'

/** What we tell a person. A new refusal does not compile until it has a sentence here, or among those that only staff are given. */
const texts: Record<Exclude<Refusal, StaffRefusal>, string> = {
  UNREACHABLE: '没连上网，您写的都还在。有信号了再点一次，不会重复。',
  INPUT_INVALID: '有的地方还没填对，您写的都还在。请看看再点一次。',
  NOT_SIGNED_IN: '没认出您的微信，您写的都还在。请从微信里重新打开再试。',
  NO_POST: '您现在不是中心户（或社区工作者），这里打不开。有疑问请联系社区。',
  BROKEN: '我们这边出了点问题，您写的都还在。请过一会儿再点一次，不会重复。',
  NOT_FOUND: '没找到这件事。',
  BUILDING_GONE: '这栋楼的登记变了，您写的都还在。请重新选一下楼。',
  TOO_MANY_REPORTS_TODAY: `今天已收到您${REPORTS_PER_DAY}件，都记下了。这一件替您存在手机里，明天再交；着急请打社区电话。`,
  PHOTO_NOT_YOURS: '有一张照片没传好。请去掉它，再加一次。',
  SOUND_NOT_YOURS: '有一段录音没传好，您说的还在手机里。请再点一次；还不行，就删了重说。',
  SOUND_TOO_LARGE: '有一段录音太长了，没能收下。请删了它，短一点再说一次。',
  SPEECH_OFF: '这里还不能把话转成字，录音照样可以交。',
  TOO_MANY_SOUNDS_TODAY: '今天转成字的录音已经很多了，录音照样可以交。',
  NOT_RECOGNISED: '没能转成字，录音照样可以交。',
  NOT_NOW: '这一件刚刚有了变化，请看看现在到哪儿了。',
  TOO_LATE_TO_REOPEN: '已经过了15天。没解决的话，请再反映一次。',
  NOTHING_ASKED: '这一句已经不用答了，谢谢您。',
  TOO_MANY_ADDITIONS: `这一件已经补充了${ADDITIONS_MAX}次，都记下了。还有别的事，请另外反映一件。`,
  TOO_MANY_REOPENINGS: '这一件已经重办了很多次，请另外反映一件，或打社区电话。',
  TOO_MANY_TAKE_BACKS: '这一件已经改过很多次，不能再改了。请打社区电话说一声。',
  TOO_MANY_SUGGESTIONS_TODAY: '今天您提的建议都收到了。这一条请明天再提，着急请打电话。',
  MUTED: '社区请您这段时间有事先打电话，这一件没有交上去，还在您手机里。有危险的照样收。',
  PAPER_RECEIPT_UNKNOWN: '编号或查询码不对，请对着小条再看看。',
  PAPER_RECEIPT_CLAIMED: '这张小条已经有人领走了，不能再用。',
  SIGN_UP_CLOSED: '报名已经截止了。想来听听，可以直接到场坐坐。',
  MEETING_FULL: '座位和候补都满了。想说的话，可以先写给中心户。',
  NOT_SIGNED_UP: '名单里没有找到。请核对一下，或者直接加上。',
  OFFER_LAPSED: '这个座位留的时间过了，已经让给后面的邻居。您可以再报一次名。',
  ALREADY_ATTENDED: '已经到场了，不用再取消。',
  TOO_MANY_TRIES: '输错太多次了，请过一会儿再试，或打社区电话。',
  NO_STREET: '这里还没有开通，请过几天再来。',
  INVITATION_UNKNOWN: '没有这个邀请码，请对一对再输。',
  INVITATION_EXPIRED: '这个邀请码过期了，请社区再给您一个。',
  INVITATION_USED: '这个邀请码已经用过了，请社区再给您一个。',
  INVITATION_VOID: '这个邀请码不能用了，请社区再给您一个。',
  HOLDS_A_POST: '您现在是中心户或社区工作者，请先请社区办理卸任，再来删除。',
}

/** Gives the sentence for a refusal. */
export function refusalText(refusal: Refusal) {
  return (texts as Partial<Record<Refusal, string>>)[refusal] ?? (staffTexts[refusal] || texts.BROKEN)
}

/** Takes in the sentences for what only staff are refused; their packages bring them, for the main package is small. */
export function learnRefusals(more: Partial<Record<Refusal, string>>) {
  staffTexts = more
}

let staffTexts: Partial<Record<Refusal, string>> = {}

/** Why something could not be opened: nothing was written there, so nothing is said of what was. */
export function readingText(refusal: Refusal) {
  if (refusal === 'UNREACHABLE') return '没连上网，等有信号再看。'
  if (refusal === 'BROKEN') return '我们这边出了点问题，请过一会儿再看。'
  // Opened by a link that names nothing.
  if (refusal === 'INPUT_INVALID') return texts.NOT_FOUND
  return refusalText(refusal).replace('，您写的都还在', '')
}
