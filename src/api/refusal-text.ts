import { REPORTS_PER_DAY } from '@contract/schema/report-form'
import type { Refusal } from '@contract/refusal'

/** What we tell a person. A new refusal does not compile until it has a sentence here. */
export const refusalText: Record<Refusal, string> = {
  UNREACHABLE: '没连上网,您写的都还在。有信号了再点一次,不会重复。',
  INPUT_INVALID: '有的地方还没填对,您写的都还在。请看看再点一次。',
  NOT_SIGNED_IN: '没认出您的微信,您写的都还在。请从微信里重新打开再试。',
  NO_POST: '您现在不在任上,这里打不开。有疑问请联系社区。',
  BROKEN: '我们这边出了点问题,您写的都还在。请过一会儿再点一次,不会重复。',
  NOT_FOUND: '没找到这一件。也许已经转给别人了,请回到列表看看。',
  TOO_MANY_REPORTS_TODAY: `今天已收到您${REPORTS_PER_DAY}件,都记下了。这一件替您存在手机里,明天再交;着急请打社区电话。`,
  PHOTO_NOT_YOURS: '有一张照片没传好。请去掉它,再加一次。',
  ALREADY_TAKEN: '这一件已经有人接下了。',
  NOT_NOW: '这一件刚刚有了变化,请看看现在到哪儿了。',
  TOO_LATE_TO_REOPEN: '已经过了15天。没解决的话,请再反映一次。',
  NOTHING_ASKED: '这一句已经不用答了,谢谢您。',
  NO_CONTACT: '没有留姓名电话。',
  HOUSEHOLD_BYPASSED: '这一件不能交给这家中心户,请换一家。',
  STAYS_WITH_COMMUNITY: '中心户已经请过两次帮忙,这一件由社区来办。',
  NOT_IN_SERVICE: '这家中心户现在没有人,请换一家。',
  SIGN_UP_CLOSED: '报名已经截止了。想来听听,可以直接到场坐坐。',
  MEETING_FULL: '座位和候补都满了。想说的话,可以先写给中心户。',
  NOT_SIGNED_UP: '名单里没有找到。请核对一下,或者直接加上。',
  OFFER_LAPSED: '这个座位留的时间过了,已经让给后面的邻居。您可以再报一次名。',
  ALREADY_ATTENDED: '已经到场了,不用再取消。',
  NOT_YET_MET: '板凳会还没开,开完再写纪要。',
  TOO_SOON: '时间不对:要晚于现在,报名截止也不能晚于开会。',
  MINUTES_TELL_WHO: '里面有电话、门牌号或邻居的姓名,先改一改再发。',
  INVITATION_UNKNOWN: '没有这个邀请码,请对一对再输。',
  INVITATION_EXPIRED: '这个邀请码过期了,请社区再给您一个。',
  INVITATION_USED: '这个邀请码已经用过了,请社区再给您一个。',
  HOLDS_A_POST: '您现在是中心户或社区工作者,请先请社区办理卸任,再来删除。',
}
