import type { householdMeetings } from '../meeting/household'
import type { residentMeetings } from '../meeting/resident'
import type { workerMeetings } from '../meeting/worker'
import type { WhyOf } from './why-of'

/** Why people are asked what they are asked of a meeting. */
export const whyOfMeetings = {
  'signUp.party': '几个人来，好留座位',
  'signUp.name': '主人家好招呼，不写也能来',
  'planMeeting.place': '邻居好知道去哪儿坐',
  'planMeeting.startAt': '邻居好知道几点来',
  'planMeeting.closesAt': '要数座位时，几点以后不再报名',
  'planMeeting.seats': '坐不下太多人时才填，不限就是0',
  'planMeeting.topics': '邻居好知道来商量什么',
  'planMeeting.about': '大家好知道是议事还是帮人解难处',
  'rescheduleMeeting.startAt': '改到什么时候，来的人要再问一遍',
  'rescheduleMeeting.place': '改到哪儿，来的人要知道',
  'rescheduleMeeting.reason': '告诉要来的人为什么改',
  'cancelMeeting.reason': '告诉要来的人为什么不开了',
  'markAttended.who': '谁到了，纪要里只写来了多少人',
  'addWalkIn.name': '没报名来的好招呼，不写也行',
  'addWalkIn.party': '来了几个人',
  'allowWord.word': '这几个字不是人名，您看过了',
  'writeMinutes.said': '每个议题商量了什么，没来的邻居也好知道',
  'writeMinutes.decisions': '说定了什么、谁去办、哪天前，好一件件跟下去',
  'writeMinutes.photos': '想让邻居看看现场时才拍，不拍也行',
} as const satisfies WhyOf<typeof residentMeetings & typeof householdMeetings & typeof workerMeetings>
