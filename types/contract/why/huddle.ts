import type { workerHuddles } from '../huddle/worker'
import type { WhyOf } from './why-of'

/** Why workers are asked what they are asked of a meeting of posts. */
export const whyOfHuddles = {
  'openHuddle.about': '碰头、培训还是授牌，通知里好说清',
  'openHuddle.communityIds': '哪几个社区一起开',
  'openHuddle.place': '各户好知道去哪儿',
  'openHuddle.startAt': '各户好知道几点来',
  'openHuddle.topics': '各户来之前好想一想',
  'openHuddle.allowedWords': '这几个字不是人名，您看过了',
  'planHuddle.about': '碰头、培训还是授牌，通知里好说清',
  'planHuddle.communityIds': '哪几个社区一起开',
  'planHuddle.place': '各户好知道去哪儿',
  'planHuddle.startAt': '各户好知道几点来',
  'planHuddle.allowedWords': '这几个字不是人名，您看过了',
  'planHuddlePart.topics': '本社区想一起商量什么',
  'planHuddlePart.householdIds': '本社区请哪几户来',
  'planHuddlePart.allowedWords': '这几个字不是人名，您看过了',
  'rescheduleHuddle.startAt': '改到什么时候，要通知各户',
  'rescheduleHuddle.place': '改到哪儿，各户要知道',
  'rescheduleHuddle.reason': '告诉各户为什么改',
  'rescheduleHuddle.allowedWords': '这几个字不是人名，您看过了',
  'cancelHuddle.reason': '告诉各户为什么不开了',
  'cancelHuddle.allowedWords': '这几个字不是人名，您看过了',
  'markPostCame.householdId': '哪一户来了，只记来的',
  'markPostCame.came': '点错了好改回来',
  'markPostCame.actedBy': '别的户代来的，好知道话带到了',
  'writeHuddleMinutes.said': '每个议题商量了什么，没来的户也好知道',
  'writeHuddleMinutes.decisions': '说定了什么、哪一户去办、哪天前，好跟下去',
  'writeHuddleMinutes.allowedWords': '这几个字不是人名，您看过了',
} as const satisfies WhyOf<typeof workerHuddles>
