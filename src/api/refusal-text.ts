import { REPORTS_PER_DAY } from '@contract/report/form'
import { ADDITIONS_MAX, QUESTIONS_MAX } from '@contract/report/report'
import type { Refusal } from '@contract/refusal'

/** What we tell a person. A new refusal does not compile until it has a sentence here. */
export const refusalText: Record<Refusal, string> = {
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
  ALREADY_TAKEN: '这一件已经有人接下了。',
  NOT_NOW: '这一件刚刚有了变化，请看看现在到哪儿了。',
  TOO_LATE_TO_REOPEN: '已经过了15天。没解决的话，请再反映一次。',
  NOTHING_ASKED: '这一句已经不用答了，谢谢您。',
  NO_CONTACT: '没有留姓名电话。',
  HOUSEHOLD_EXCLUDED: '这一件不能交给这家中心户，请换一家。',
  STAYS_WITH_COMMUNITY: '中心户已经请过两次帮忙，这一件由社区来办。',
  NOT_IN_SERVICE: '这家中心户现在没有人，请换一家。',
  TOO_MANY_ADDITIONS: `这一件已经补充了${ADDITIONS_MAX}次，都记下了。还有别的事，请另外反映一件。`,
  TOO_MANY_QUESTIONS: `这一件已经问过${QUESTIONS_MAX}次，不能再问了。请换个办法联系。`,
  TOO_MANY_NOTES: '这一条已经记了很多次，不用再记了。',
  TOO_MANY_REOPENINGS: '这一件已经重办了很多次，请另外反映一件，或打社区电话。',
  TOO_MANY_TAKE_BACKS: '这一件已经改过很多次，不能再改了。请打社区电话说一声。',
  TOO_MANY_REVEALS: '姓名电话已经看过很多次，不能再看了。',
  REVIEW_DAY_OUT_OF_RANGE: '这个日子不合适，请选明天以后、90天以内的。',
  TOO_MANY_SUGGESTIONS_TODAY: '今天您提的建议都收到了。这一条请明天再提，着急请打电话。',
  DAY_OUT_OF_RANGE: '哪天办的不对，请改成今天或以前的日子。',
  NOT_MERGEABLE: '这两件不能并到一起办，都还照原样在办。请换一件试试。',
  MERGE_CHAIN: '其中一件已经和别的并在一起了。请先把那一件分开，再并。',
  HOUSEHOLD_BYPASSED: '这位居民不想让那家中心户知道，不能并过去。请换一件，或由社区单独办。',
  MUTED: '社区请您这段时间有事先打电话，这一件没有交上去，还在您手机里。有危险的照样收。',
  PAPER_RECEIPT_UNKNOWN: '编号或查询码不对，请对着小条再看看。',
  PAPER_RECEIPT_CLAIMED: '这张小条已经有人领走了，不能再用。',
  WORDS_REFUSED: '这些话里有不合适的词，还没有送出去。您写的都还在，请改一改再点一次。',
  TOO_MANY_MEETINGS_TODAY: '今天新开的板凳会已经很多了，请明天再开新的。',
  TOO_MANY_RESCHEDULES: '时间地点已经改过很多次，不能再改了。可以取消，再开一场。',
  TOO_MANY_WALK_INS: '名单已经记满了，再来的邻居请坐下就好。',
  NOT_FOR_MEETING: '这件事不适合在板凳会上说，请单独跟邻居聊。',
  SIGN_UP_CLOSED: '报名已经截止了。想来听听，可以直接到场坐坐。',
  MEETING_FULL: '座位和候补都满了。想说的话，可以先写给中心户。',
  NOT_SIGNED_UP: '名单里没有找到。请核对一下，或者直接加上。',
  OFFER_LAPSED: '这个座位留的时间过了，已经让给后面的邻居。您可以再报一次名。',
  ALREADY_ATTENDED: '已经到场了，不用再取消。',
  NOT_YET_MET: '板凳会还没开，开完再写纪要。',
  TOO_SOON: '时间不对：要晚于现在，报名截止也不能晚于开会。',
  DAY_PAST: '说好的日子有的已经过了，请改到今天或以后。',
  DAYS_OF_OTHER_YEAR: '有的日子不是这一年的，还没有记下。请对一对年份再点一次。',
  ABSENCE_DAYS_WRONG: '外出的日子不对，没有记下：回来要在出门之后，一次最多90天。',
  ABSENCE_OVERLAPS: '这几天已经记过外出了，请改那一条。',
  STAND_IN_CIRCLE: '请这一户照看会绕回来，没有记下，请换一户。',
  PERSONAL_DATA_FOUND: '里面有像电话、门牌号或邻居姓名的字，请看一看、改一改再发。',
  TOO_MANY_TRIES: '输错太多次了，请过一会儿再试，或打社区电话。',
  INVITATION_UNKNOWN: '没有这个邀请码，请对一对再输。',
  INVITATION_EXPIRED: '这个邀请码过期了，请社区再给您一个。',
  INVITATION_USED: '这个邀请码已经用过了，请社区再给您一个。',
  INVITATION_VOID: '这个邀请码不能用了，请社区再给您一个。',
  TOO_MANY_INVITATIONS: '这个岗位已有5个邀请码没用。请先用完，或等过期再请。',
  HOLDS_A_POST: '您现在是中心户或社区工作者，请先请社区办理卸任，再来删除。',
}

/** Why something could not be opened: nothing was written there, so nothing is said of what was. */
export function readingText(refusal: Refusal) {
  if (refusal === 'UNREACHABLE') return '没连上网，等有信号再看。'
  if (refusal === 'BROKEN') return '我们这边出了点问题，请过一会儿再看。'
  // Opened by a link that names nothing.
  if (refusal === 'INPUT_INVALID') return refusalText.NOT_FOUND
  return refusalText[refusal].replace('，您写的都还在', '')
}
