import type { MeetingAbout, MeetingCard } from '@contract/meeting/meeting'
import type { Tone } from '@/components/tag'
import { pickWord } from './pick-word'

/** Where a meeting stands; to somebody who comes, first how they stand to it. */
export function meetingWord({ state, mine }: Pick<MeetingCard, 'state' | 'mine'>): { word: string; tone: Tone } {
  return state === 'published'
    ? pickWord(comingWords, mine, { word: '等大家来坐坐', tone: 'calm' })
    : pickWord(stateWords, state, { word: '有新进展', tone: 'calm' })
}

const comingWords: Record<MeetingCard['mine'], { word: string; tone: Tone }> = {
  no: { word: '等大家来坐坐', tone: 'calm' },
  seated: { word: '您已报名', tone: 'good' },
  offered: { word: '有座位留给您', tone: 'soon' },
  waiting: { word: '您在候补', tone: 'calm' },
}

const stateWords: Record<Exclude<MeetingCard['state'], 'published'>, { word: string; tone: Tone }> = {
  draft: { word: '还没发出去', tone: 'soon' },
  met: { word: '开过了，纪要还在写', tone: 'calm' },
  minuted: { word: '纪要出来了', tone: 'good' },
  cancelled: { word: '这次不开了', tone: 'calm' },
}

/** How full it is: seats where they are counted, else whoever comes; nothing where nobody does yet. */
export function seatsWords({ seats, taken }: Pick<MeetingCard, 'seats' | 'taken'>) {
  if (seats === 0) return taken > 0 ? `${taken}人要来` : ''
  return taken < seats ? `${seats}个座位，还空${seats - taken}个` : `${seats}个座位，坐满了`
}

const aboutWords: Record<MeetingAbout, string> = {
  deliberation: '民主议事',
  difficulty: '困难化解',
  huddle: '碰头会',
  training: '业务培训',
  award: '授牌',
}

/** What a meeting is for; nothing of one of which nobody said. */
export function meetingAboutWord(about: MeetingAbout | undefined) {
  return about ? pickWord(aboutWords, about, '') : ''
}
