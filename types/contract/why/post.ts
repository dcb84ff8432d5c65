import type { householdAbsences } from '../absence/household'
import type { workerAbsences } from '../absence/worker'
import type { workerCalendar } from '../calendar/worker'
import type { householdPosts } from '../posts/household'
import type { residentPosts } from '../posts/resident'
import type { residentInvitations } from '../invitation/resident'
import type { workerInvitations } from '../invitation/worker'
import type { WhyOf } from './why-of'

/** Why people are asked what they are asked of a post, of being away and of working days. */
export const whyOfPosts = {
  'confirmDuties.householdId': '哪一块光荣牌的职责',
  'hangMyPlacard.householdId': '哪一块光荣牌挂上了',
  'sayAboutPosting.householdId': '说的是公示里的哪一户',
  'sayAboutPosting.text': '您对这一户有什么话，社区看过再定',
  'sayAboutPosting.sounds': '不方便打字，可以说出来',
  'sayAboutPosting.phone': '社区好给您回话，可以不留',
  'redeemInvitation.code': '邀请码只用一次，证明是社区请您来的',
  'redeemInvitation.name': '社区好知道这个岗位现在是谁',
  'redeemInvitation.showName': '由您定邻居看不看得到您的名字',
  'inviteHousehold.householdId': '请人来接哪一块光荣牌',
  'enterAbsence.householdId': '哪一块光荣牌的人外出',
  'enterAbsence.from': '从哪天起不在，这几天的事好转给别人',
  'enterAbsence.until': '哪天回来，好接着交给您',
  'enterAbsence.standInId': '请谁先替您照看，没有就不填',
  'changeAbsence.until': '改到哪天回来',
  'changeAbsence.standInId': '改请谁替您照看',
  'setStandIn.standInId': '电话里说好由谁代管',
  'writeHolidays.year': '哪一年的放假安排',
  'writeHolidays.off': '放假的日子不算进几天内回音',
  'writeHolidays.on': '调休上班的日子要算进去',
  'writeClosedDays.closed': '社区不办公的日子不算进几天内回音',
} as const satisfies WhyOf<
  typeof residentInvitations &
    typeof workerInvitations &
    typeof householdAbsences &
    typeof workerAbsences &
    typeof householdPosts &
    typeof residentPosts &
    typeof workerCalendar
>
