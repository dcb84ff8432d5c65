import type { Category, ReportState } from '@contract/report/report'
import type { ReportCard } from '@contract/report/views'
import { daysUntil, dayWords } from './day-words'
import { pickWord } from './pick-word'
import { severalWords } from './promise-words'
import type { IconName } from '@/components/icon'
import type { Tone } from '@/components/tag'

/** The kinds of things people tell us, in the order of the board; 有危险 is not among the quiet ones. */
export const categories: readonly { value: Category; word: string; icon: IconName }[] = [
  { value: 'fixtures', word: '公共设施坏了', icon: 'lamp' },
  { value: 'leaks', word: '漏水、堵了', icon: 'drop' },
  { value: 'rubbish', word: '垃圾、卫生', icon: 'bin' },
  { value: 'parking', word: '停车、通道', icon: 'car' },
  { value: 'utilities', word: '水电气暖', icon: 'plug' },
  { value: 'quarrel', word: '邻里纠纷', icon: 'talk' },
  { value: 'building', word: '违建、装修', icon: 'house' },
  { value: 'care', word: '生活有难处', icon: 'heart' },
  { value: 'unsure', word: '说不清', icon: 'question' },
  { value: 'danger', word: '有危险', icon: 'danger' },
]

/** What a thing is called on a card and a list; who chose nothing telling need not read there that they could not say. */
export function categoryWord(category: string) {
  if (category === 'unsure') return '其他'
  return categories.find(({ value }) => value === category)?.word ?? '其他'
}

/** The drawing of its kind. */
export function categoryIcon(category: string): IconName {
  return categories.find(({ value }) => value === category)?.icon ?? 'question'
}

/** Where a report stands, as said to the person who looks at it. */
export function stateWord({ state, unanswered, partly, assignee }: Standing, reader: Reader): StateWord {
  if (unanswered) return { word: '没联系上，先搁下', tone: reader === 'resident' ? 'soon' : 'calm' }
  if (partly)
    return reader === 'resident'
      ? { word: '社区接着办', tone: 'calm' }
      : { word: `${whom[reader]}说还差一点`, tone: 'soon' }
  if (reader === 'resident' && state === 'routed') return { word: passedOnWords(assignee), tone: 'calm' }
  const words: Partial<Record<ReportState, StateWord>> = reader === 'resident' ? forResident : forStaff
  const { word, tone } = pickWord<ReportState, StateWord>(words, state, { word: '有新进展', tone: 'calm' })
  return { word: reader === 'household' ? word.replace('居民', whom.household) : word, tone }
}

/** 转给3号楼中心户了，等他接; of several, and of an office, it is not one person who takes it. */
function passedOnWords({ kind, name, several }: ReportCard['assignee']) {
  const short = severalWords(name).replace('党员中心户', '中心户')
  return `转给${short}了，${kind === 'household' && !several ? '等他接' : '等着接'}`
}

type StateWord = { word: string; tone: Tone }

type Standing = Pick<ReportCard, 'state' | 'unanswered' | 'partly' | 'assignee'>

/** Whose page it is: a household speaks of its 邻居, a worker of 居民. */
export type Reader = 'resident' | 'household' | 'staff'

/** Those who handle it. */
export type Staff = Exclude<Reader, 'resident'>

/** What a resident is called on each of these pages. */
export const whom: Record<Reader, string> = { resident: '您', household: '邻居', staff: '居民' }

const forResident: Record<Exclude<ReportState, 'routed'>, StateWord> = {
  checking: { word: '社区先看一看内容', tone: 'calm' },
  unrouted: { word: '社区正在安排人', tone: 'calm' },
  accepted: { word: '正在跟进', tone: 'calm' },
  asked: { word: '想再问您一句', tone: 'soon' },
  returned: { word: '社区正在安排人', tone: 'calm' },
  reopened: { word: '社区重新办', tone: 'calm' },
  resolved: { word: '办好了，等您看', tone: 'soon' },
  closed: { word: '已解决', tone: 'good' },
  declined: { word: '社区办不了', tone: 'calm' },
  withdrawn: { word: '您收回了', tone: 'calm' },
  parked: { word: '眼下办不了', tone: 'calm' },
  merged: { word: '和邻居的一起办', tone: 'calm' },
}

const forStaff: Record<ReportState, StateWord> = {
  checking: { word: '先看一眼再转', tone: 'soon' },
  routed: { word: '还没接下', tone: 'soon' },
  unrouted: { word: '还没有人接', tone: 'soon' },
  accepted: { word: '正在跟进', tone: 'calm' },
  asked: { word: '等居民回话', tone: 'calm' },
  returned: { word: '中心户请社区帮忙', tone: 'soon' },
  reopened: { word: '居民说还没解决', tone: 'soon' },
  resolved: { word: '办好了，等居民看', tone: 'calm' },
  closed: { word: '已解决', tone: 'good' },
  declined: { word: '社区办不了', tone: 'calm' },
  withdrawn: { word: '居民收回了', tone: 'calm' },
  parked: { word: '挂账', tone: 'calm' },
  merged: { word: '并到别的一起办', tone: 'calm' },
}

/** The promised day in words, with how near it is; nothing where no day is promised or it no longer matters. For staff it is soon from one working day before, and late from the first working day after. */
export function dueWords(
  { due, promisedOn, state }: Pick<ReportCard, 'due' | 'promisedOn'> & { state?: ReportState },
  reader: Reader,
  now: Date,
): { word: string; tone: Tone } | undefined {
  if (!promisedOn || due === 'done' || due === 'still') return undefined
  const day = dayWords(promisedOn, now)
  const days = daysUntil(promisedOn, now)
  if (state === 'parked') return { word: reader === 'resident' ? `${day}前再给您回音` : `${day}再看`, tone: 'calm' }
  if (reader === 'resident' && days < 0) return { word: '比说好的晚了，对不起', tone: 'late' }
  if (reader === 'resident') return { word: `最晚${day}给您回音`, tone: 'calm' }
  if (due === 'over') return { word: `超期没回音，说好${day}`, tone: 'late' }
  if (days < 0) return { word: `说好${day}，还没回音`, tone: 'soon' }
  if (days === 0) return { word: '今天到期', tone: 'soon' }
  if (days === 1) return { word: '明天到期', tone: 'soon' }
  return due === 'soon' ? { word: `${day}到期`, tone: 'soon' } : { word: `最晚${day}`, tone: 'calm' }
}
