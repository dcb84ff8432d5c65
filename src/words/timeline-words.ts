import type { ReportEvent } from '@contract/report/report'
import type { TimelineEntry } from '@contract/report/views'
import { daysUntil, dayWords, momentWords } from './day-words'
import { declineReasonWord, returnReasonWord } from './reason-words'
import type { Reader } from './report-words'
import { severalWords } from './promise-words'
import { pickWord } from './pick-word'
import type { TimelineLine } from '@/components/timeline'

/** A report's story as lines to read, in the words of the one who reads it. */
export function timelineLines(entries: readonly TimelineEntry[], reader: Reader, now: Date): TimelineLine[] {
  return entries.map((entry) => ({
    when: momentWords(entry.at, now),
    words: pickWord(sentences, entry.event, () => '有新进展')(entry, reader === 'resident', now),
    said: spokenIn.has(entry.event) ? undefined : (entry.text ?? undefined),
    photos: entry.photos.flatMap(({ url }) => url ?? []),
    photosWaiting: entry.photos.some(({ url }) => url === null),
  }))
}

type Sentence = (entry: TimelineEntry, mine: boolean, now: Date) => string

const sentences: Record<ReportEvent, Sentence> = {
  submitted: ({ by }, mine) =>
    by.kind === 'resident' ? `${person(mine)}反映了这件事` : `${who(by)}替${mine ? '您' : '邻居'}记下了这件事`,
  decided: () => '板凳会上说好了这件事',
  checked: () => '社区看过了内容',
  routed: ({ to }) => `已转给${severalWords(to ?? '社区')}`,
  unrouted: () => '社区正在安排人',
  accepted: ({ by }) => (by.kind === 'household' ? '中心户接下了' : `${who(by)}接下了`),
  asked: (_, mine) => (mine ? '想再问您一句' : '问了居民一句'),
  'asked-to-meet': (_, mine) => `中心户想当面听${mine ? '您' : '居民'}说说`,
  reminded: (_, mine) => (mine ? '提醒您：还等您回一句' : '提醒了居民一次'),
  answered: (_, mine) => `${person(mine)}补充了情况`,
  added: (_, mine) => `${person(mine)}补充了情况`,
  'contact-shared': (_, mine) => `${person(mine)}留了称呼和电话`,
  'name-told': ({ to }, mine) => `${person(mine)}同意让${to ?? '中心户'}知道姓名`,
  'name-kept': ({ to }, mine) => `${person(mine)}没有让${to ?? '中心户'}知道姓名`,
  hotline: (_, mine) => `${person(mine)}补上了12345的编号`,
  property: () => '已请物业处理',
  returned: ({ reason }, mine) =>
    mine || !reason ? '中心户请社区帮忙' : `中心户请社区帮忙：${returnReasonWord(reason)}`,
  assigned: ({ by, to }) => (to === null || to === by.name ? '社区已接手' : `社区安排${to}跟进`),
  resolved: ({ text }, mine) => (mine ? `办好了：${ended(text)}。请您看看解决了没有` : `办好了：${ended(text)}`),
  'no-answer': ({ day }, mine, now) => (mine ? `没联系上您，先收起来${stillTime(day, now)}` : '没联系上居民，先收起来'),
  'callback-tried': (_, mine) => `社区给${mine ? '您' : '居民'}打过电话，没联系上`,
  'called-back': (_, mine) => (mine ? '您说解决了，谢谢您' : '居民说解决了'),
  'closed-unheard': ({ day }, mine, now) =>
    mine ? `没联系上您，先收起来${stillTime(day, now)}` : '未回访到，先收起来',
  reopened: (_, mine) => `${person(mine)}说还没解决，社区重新办`,
  declined: ({ reason, text }) => `这件事社区办不了：${declineReasonWord(reason)}。请找${ended(text)}`,
  withdrawn: (_, mine) => `${person(mine)}收回了这件事`,
  discussed: ({ to, text }) => `${to ?? '邻居们'}的板凳会上商量了${text ? `：${text}` : ''}`,
  postponed: ({ day }, _, now) => `放假，顺延${day ? `到${dayWords(day, now)}` : ''}`,
  thanked: (_, mine) => `${person(mine)}说了声谢谢`,
}

/** Acts whose sentence already carries what was said. */
const spokenIn: ReadonlySet<ReportEvent> = new Set(['resolved', 'declined', 'discussed'])

/** Whether those who handle it did it. What the resident added, answered or left is theirs, and told to nobody else. */
export function isHandling(event: ReportEvent) {
  return pickWord<ReportEvent, boolean>(handling, event, false)
}

const handling: Record<ReportEvent, boolean> = {
  submitted: false,
  decided: false,
  checked: false,
  routed: true,
  unrouted: true,
  accepted: true,
  asked: true,
  'asked-to-meet': true,
  reminded: false,
  answered: false,
  added: false,
  'contact-shared': false,
  'name-told': false,
  'name-kept': false,
  hotline: false,
  property: true,
  returned: true,
  assigned: true,
  resolved: true,
  'no-answer': true,
  'callback-tried': true,
  'called-back': true,
  'closed-unheard': true,
  reopened: true,
  declined: true,
  withdrawn: false,
  discussed: false,
  postponed: true,
  thanked: false,
}

function person(mine: boolean) {
  return mine ? '您' : '居民'
}

const kindWords: Record<TimelineEntry['by']['kind'], string> = {
  resident: '居民',
  household: '中心户',
  community: '社区',
  street: '街道',
  system: '社区',
}

function who(by: TimelineEntry['by']) {
  return by.name ?? pickWord(kindWords, by.kind, '社区')
}

function stillTime(day: string | null, now: Date) {
  return day && daysUntil(day, now) >= 0 ? `；没解决，${dayWords(day, now)}前点【还没解决】` : ''
}

/** Without the full stop a person may have written, since the sentence goes on. */
function ended(text: string | null) {
  return (text ?? '').replace(/[。.！!；;，,\s]+$/, '')
}
