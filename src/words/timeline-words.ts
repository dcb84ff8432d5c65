import type { ReportEvent } from '@contract/report/report'
import type { TimelineEntry } from '@contract/report/views'
import { daysUntil, dayWords, momentWords } from './day-words'
import { declineReasonWord, parkReasonWord, returnReasonWord } from './reason-words'
import { whom, type Reader } from './report-words'
import { severalWords } from './promise-words'
import { pickWord } from './pick-word'
import type { TimelineLine } from '@/components/timeline'

/** A report's story as lines to read, in the words of the one who reads it. */
export function timelineLines(entries: readonly TimelineEntry[], reader: Reader, now: Date): TimelineLine[] {
  return entries.map((entry) => ({
    when: momentWords(entry.at, now),
    words:
      pickWord(sentences, entry.event, () => '有新进展')({ ...entry, whom: whom[reader] }, reader === 'resident', now) +
      (entry.held ? pickWord(heldWords, entry.held, heldWords.checking) : ''),
    said: spokenIn.has(entry.event) ? undefined : (entry.text ?? undefined),
    sounds: entry.sounds,
    photos: entry.photos,
    isResult: entry.event === 'resolved',
  }))
}

const heldWords = { checking: '（社区先看一看内容）', hidden: '（没有给别人看）' }

/** `whom`: what the resident is called by the one who reads it. */
type Sentence = (entry: TimelineEntry & { whom: string }, mine: boolean, now: Date) => string

const sentences: Record<ReportEvent, Sentence> = {
  submitted: ({ by, whom }) => (by.kind === 'resident' ? `${whom}反映了这件事` : `${who(by)}替${whom}记下了这件事`),
  decided: () => '会上说好了这件事',
  checked: () => '社区看过了内容',
  'kept-hidden': () => '有一处内容社区看过，没有放出来',
  routed: ({ to }) => `已转给${severalWords(to ?? '社区')}`,
  unrouted: () => '社区正在安排人',
  accepted: ({ by }) => (by.kind === 'household' ? '中心户接下了' : `${who(by)}接下了`),
  asked: ({ whom }, mine) => (mine ? '想再问您一句' : `问了${whom}一句`),
  'asked-to-meet': ({ whom }) => `中心户想当面听${whom}说说`,
  reminded: ({ whom }, mine) => (mine ? '提醒您：还等您回一句' : `提醒了${whom}一次`),
  answered: ({ whom }) => `${whom}补充了情况`,
  added: ({ whom }) => `${whom}补充了情况`,
  'contact-shared': ({ whom }) => `${whom}留了称呼和电话`,
  'name-told': ({ to, whom }) => `${whom}同意让${to ?? '中心户'}知道姓名`,
  'name-kept': ({ to, whom }) => `${whom}没有让${to ?? '中心户'}知道姓名`,
  hotline: ({ whom }) => `${whom}补上了12345的编号`,
  property: () => '已请物业处理',
  returned: ({ reason }, mine) =>
    mine || !reason ? '中心户请社区帮忙' : `中心户请社区帮忙：${returnReasonWord(reason)}`,
  assigned: ({ by, to }) => (to === null || to === by.name ? '社区已接手' : `社区安排${to}跟进`),
  resolved: ({ text }, mine) => (mine ? `办好了：${ended(text)}。请您看看解决了没有` : `办好了：${ended(text)}`),
  'no-answer': ({ day, whom }, mine, now) => `没联系上${whom}，先收起来${mine ? stillTime(day, now) : ''}`,
  'callback-tried': ({ whom }) => `社区给${whom}打过电话，没联系上`,
  'called-back': ({ whom }, mine) => `${whom}说解决了${mine ? '，谢谢您' : ''}`,
  'callback-completed': ({ whom }) => `${whom}答了回访的问题`,
  'callback-taken-back': ({ by, whom }) =>
    by.kind === 'resident' ? `${whom}说刚才点错了，已改回` : '社区刚才记错了，已改回',
  'closed-unheard': ({ day }, mine, now) =>
    mine ? `没联系上您，先收起来${stillTime(day, now)}` : '未回访到，先收起来',
  reopened: ({ solved, whom, ...promise }, _, now) =>
    `${whom}说${solved === 'partly' ? '还差一点，社区接着办' : '还没解决，社区重新办'}${newDay({ ...promise, whom }, now)}`,
  declined: ({ reason, text }) => `这件事社区办不了：${declineReasonWord(reason)}。请找${ended(text)}`,
  withdrawn: ({ whom }) => `${whom}收回了这件事`,
  discussed: ({ to, text }) => `${to ?? '邻居们'}的板凳会上商量了${text ? `：${text}` : ''}`,
  postponed: ({ day }, _, now) => `放假，顺延${day ? `到${dayWords(day, now)}` : ''}`,
  lifted: ({ to, ...promise }, _, now) => `${to ?? '社区'}已接手${newDay(promise, now)}`,
  extended: ({ text, ...promise }, _, now) => `要晚几天${text ? `：${ended(text)}` : ''}${newDay(promise, now)}`,
  parked: ({ reason, text, day, whom }, _, now) =>
    `眼下办不了：${parkReasonWord(reason, ended(text))}${day ? `。${dayWords(day, now)}前再给${whom}回音` : ''}`,
  unparked: ({ day, whom }, _, now) => `又接着办了${newDay({ day, whom }, now)}`,
  claimed: (_, mine) => (mine ? '您凭小条领走了这件事' : '本人领走了'),
  muted: ({ day, whom }, _, now) => `社区请${whom}${day ? `到${dayWords(day, now)}` : ''}有事先打电话，不收新的反映`,
  unmuted: ({ whom }) => `社区又收${whom}的反映了`,
  'paper-receipt-renewed': () => '换了一张小条',
  'question-called': ({ whom }) => `社区给${whom}打过电话`,
  'household-called': () => '社区打电话提醒了中心户',
  thanked: ({ whom }) => `${whom}说了声谢谢`,
  merged: (_, mine) => (mine ? '和邻居反映的是同一件，一起办' : '并到同一件事里一起办'),
  unmerged: ({ to }) => `不是同一件，改由${to ?? '社区'}单独办`,
  joined: ({ to }) => `${to ?? '另一件'}并进来一起办`,
  left: ({ to }) => `${to ?? '另一件'}分出去了`,
  leads: (_, mine) => (mine ? '原来的邻居收回了，接着办您这一件' : '原来那一件收回了，接着办这一件'),
}

/** Acts whose sentence already carries what was said. */
const spokenIn: ReadonlySet<ReportEvent> = new Set(['resolved', 'declined', 'discussed', 'extended', 'parked'])

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
  return day && daysUntil(day, now) >= 0 ? `；没解决，${dayWords(day, now)}前点【没解决】` : ''
}

/** The day that is promised from then on, and the one that was until then. */
function newDay({ day, promisedBefore, whom }: Promised, now: Date) {
  if (!day) return ''
  const before = promisedBefore && promisedBefore !== day ? `，原来说好${dayWords(promisedBefore, now)}` : ''
  return `，最晚${dayWords(day, now)}给${whom}回音${before}`
}

type Promised = Pick<TimelineEntry, 'day' | 'promisedBefore'> & { whom: string }

/** Without the full stop a person may have written, since the sentence goes on. */
function ended(text: string | null) {
  return (text ?? '').replace(/[。.！!；;，,\s]+$/, '')
}
