import { QUESTIONS_MAX } from '@contract/report/report'
import type { Refusal } from '@contract/refusal'

/** What we tell staff and nobody else. */
export const staffRefusalText = {
  ALREADY_TAKEN: '这一件已经有人接下了。',
  NO_CONTACT: '没有留姓名电话。',
  HOUSEHOLD_EXCLUDED: '这一件不能交给这家中心户，请换一家。',
  STAYS_WITH_COMMUNITY: '中心户已经请过两次帮忙，这一件由社区来办。',
  NOT_IN_SERVICE: '这家中心户现在没有人，请换一家。',
  TOO_MANY_QUESTIONS: `这一件已经问过${QUESTIONS_MAX}次，不能再问了。请换个办法联系。`,
  TOO_MANY_NOTES: '这一条已经记了很多次，不用再记了。',
  TOO_MANY_REVEALS: '姓名电话已经看过很多次，不能再看了。',
  REVIEW_DAY_OUT_OF_RANGE: '这个日子不合适，请选明天以后、90天以内的。',
  DAY_OUT_OF_RANGE: '哪天办的不对，请改成今天或以前的日子。',
  NOT_MERGEABLE: '这两件不能并到一起办，都还照原样在办。请换一件试试。',
  MERGE_CHAIN: '其中一件已经和别的并在一起了。请先把那一件分开，再并。',
  HOUSEHOLD_BYPASSED: '这位居民不想让那家中心户知道，不能并过去。请换一件，或由社区单独办。',
  TOO_MANY_MEETINGS_TODAY: '今天新开的板凳会已经很多了，请明天再开新的。',
  TOO_MANY_RESCHEDULES: '时间地点已经改过很多次，不能再改了。可以取消，再开一场。',
  TOO_MANY_WALK_INS: '名单已经记满了，再来的邻居请坐下就好。',
  NOT_FOR_MEETING: '这件事不适合在板凳会上说，请单独跟邻居聊。',
  NOT_YET_MET: '板凳会还没开，开完再写纪要。',
  TOO_SOON: '时间不对：要晚于现在，报名截止也不能晚于开会。',
  DAY_PAST: '说好的日子有的已经过了，请改到今天或以后。',
  DAYS_OF_OTHER_YEAR: '有的日子不是这一年的，还没有记下。请对一对年份再点一次。',
  ABSENCE_DAYS_WRONG: '外出的日子不对，没有记下：回来要在出门之后，一次最多90天。',
  ABSENCE_OVERLAPS: '这几天已经记过外出了，请改那一条。',
  STAND_IN_CIRCLE: '请这一户照看会绕回来，没有记下，请换一户。',
  PERSONAL_DATA_FOUND: '里面有像电话、门牌号或邻居姓名的字，请看一看、改一改再发。',
  TOO_MANY_INVITATIONS: '这个岗位已有5个邀请码没用。请先用完，或等过期再请。',
  LOGIN_EXPIRED: '这个码用不了了，电脑还没有打开。请在电脑上换一个码，再来一次。',
  LOGIN_NUMBER_WRONG: '数字不对，没有让这台电脑进来。请在电脑上换一个码，再来一次。',
  MONTH_NOT_OVER: '这个月还没过完，数字还会变，过完了再写简报。',
  FIGURE_CHANGED: '简报里的数字跟着条目走，不能改、不能添，没有存下。字句可以改，请把数字还原再存。',
  WORDS_REFUSED: '这些话里有不合适的词，还没有送出去。您写的都还在，请改一改再点一次。',
} satisfies Partial<Record<Refusal, string>>

export type StaffRefusal = keyof typeof staffRefusalText
