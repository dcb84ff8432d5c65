import type { LetterWords } from '../../workflow/letter'
import type { AlarmKind } from './alarm'

/** What a door is called by those who work with it. */
const doorWords: Readonly<Partial<Record<string, string>>> = {
  resident: '居民用的页面',
  household: '中心户的页面',
  worker: '手机工作台',
  desk: '电脑工作台',
  posts: '牌子和名册',
  meetings: '碰头会',
  figures: '本月数字',
  speech: '语音转文字',
  clock: '提醒和消息',
  wechat: '照片核对',
}

/** The letters to a street's workers about the service itself. */
export const operationLetters = {
  'door-broken': { what: '一小时里十次没办成', stands: '请找维护' },
  'clock-stopped': { what: '提醒停了一个多小时，要紧事先打电话', stands: '提醒停了' },
} as const satisfies Record<AlarmKind, LetterWords>

/** Gives the words of an alarm, with the door it is about. */
export function wordsOf(kind: AlarmKind, door: string): LetterWords {
  const { what, stands } = operationLetters[kind]
  return { what: kind === 'door-broken' ? `${doorWords[door] ?? door}${what}` : what, stands }
}
