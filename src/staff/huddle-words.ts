import { huddleAbout } from '@contract/huddle/about'
import type { HuddleCard } from '@contract/huddle/huddle'
import type { SuggestedTopic } from '@contract/huddle/worker-view'
import type { Tone } from '@/components/tag'
import { meetingAboutWord } from '@/words/meeting-words'
import { pickWord } from '@/words/pick-word'
import { categoryWord } from '@/words/report-words'

/** Where a meeting of posts stands. */
export function huddleWord({ state }: Pick<HuddleCard, 'state'>): { word: string; tone: Tone } {
  return pickWord(words, state, { word: '有新进展', tone: 'calm' })
}

const words: Record<HuddleCard['state'], { word: string; tone: Tone }> = {
  draft: { word: '还没通知', tone: 'soon' },
  published: { word: '已经通知', tone: 'calm' },
  met: { word: '开过了，纪要还在写', tone: 'calm' },
  minuted: { word: '纪要出来了', tone: 'good' },
  cancelled: { word: '这次不开了', tone: 'calm' },
}

/** 碰头会, 业务培训, 授牌. */
export function huddleName(about: HuddleCard['about']) {
  return meetingAboutWord(about) || '碰头会'
}

export const huddleKinds = huddleAbout.options.map((value) => ({ value, title: meetingAboutWord(value) }))

/** A suggested topic as it is put on the list: a place, a kind of thing, how many. */
export function suggestedWords({ place, category, count, agreed }: SuggestedTopic) {
  return agreed === null ? `${place} ${categoryWord(category)}${count}件` : `上次说好的：${agreed}`
}

/** Why it is suggested. */
export function suggestedBecause({ why }: SuggestedTopic) {
  return pickWord(reasons, why, '可以一起商量')
}

const reasons: Record<SuggestedTopic['why'], string> = {
  parked: '挂着的，快到再看的日子了',
  late: '退回来的，或者过了说好的日子',
  alike: '同一个小区有几件相近的',
  decision: '上次说好，还没办完',
}
