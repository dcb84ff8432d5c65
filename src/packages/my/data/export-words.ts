import type { ExportedMeeting, ExportedReport, ExportedSuggestion } from '@contract/screens/my-data'
import type { FollowedReport } from '@contract/report/following'
import type { Reminders } from '@contract/credit/resident'
import type { ReportEvent } from '@contract/report/report'
import { callbackWords } from '@/words/callback-words'
import { shanghaiDay, shanghaiTime } from '@/words/day-words'
import { categoryWord } from '@/words/report-words'
import { identityChoices } from '@/words/identity-choices'
import { fullMomentWords } from './full-moment-words'
import { remindersWords } from './reminders-words'
import { standingWords } from './standing-words'

export type Exported = {
  reports: readonly ExportedReport[]
  meetings: readonly ExportedMeeting[]
  suggestions: readonly ExportedSuggestion[]
  /** What neighbours said and they follow. */
  followed?: readonly FollowedReport[]
  /** Absent where an older cloud does not say. */
  reminders?: Reminders | undefined
}

/** Everything a person left with us, as a text to read and keep. */
export function exportWords({ reports, meetings, suggestions, followed = [], reminders }: Exported, now: Date) {
  return [
    `连心桥 我的数据（${fullMomentWords(now.toISOString())}，反映${reports.length}件，板凳会${meetings.length}次，建议${suggestions.length}条）`,
    ...reports.map(reportWords),
    ...meetings.map(meetingWords),
    ...suggestions.map(({ at, text }) => `投诉建议\n时间：${fullMomentWords(at)}\n内容：${text}`),
    ...followed.map(
      ({ place, category, at }) =>
        `跟进的邻居的事\n地点：${place}\n类别：${categoryWord(category)}\n邻居反映的时间：${fullMomentWords(at)}`,
    ),
    ...(reminders ? [remindersWords(reminders)] : []),
  ].join('\n\n')
}

/** Names the file by the minute in Shanghai at which it was put together. */
export function exportName(now: Date) {
  const iso = now.toISOString()
  return `连心桥-我的数据-${shanghaiDay(iso)}-${shanghaiTime(iso).replace(':', '点')}分.txt`
}

function reportWords(report: ExportedReport) {
  const { category, identity, callbackSaid: said, footprints } = report
  return [
    `编号：${report.number}`,
    `时间：${fullMomentWords(report.at)}`,
    `地点：${report.place}`,
    `类别：${categoryWord(category)}`,
    report.text && `内容：${report.text}`,
    `谁能知道是我说的：${identityChoices.find(({ value }) => value === identity)?.title ?? '按当时选的'}`,
    ...report.contacts.flatMap(({ name, phone }) => [
      name && `姓名：${name}`,
      phone && `电话：${phone.replace(',', '转')}`,
    ]),
    report.hotline && `12345编号：${report.hotline}`,
    ...(report.sounds ?? []).map(soundLine),
    report.photos.length > 0 && `照片：${report.photos.length}张，请在小程序“我反映的事”里看`,
    ...report.said.flatMap(saidLine),
    said && `${fullMomentWords(said.at)}回访：${callbackWords(said)}`,
    ...footprints.map(({ at, by, reason }) => `${fullMomentWords(at)}${by}看了姓名电话，因为：${reason}`),
  ]
    .filter(Boolean)
    .join('\n')
}

function meetingWords(meeting: ExportedMeeting) {
  const { startAt, place, host, party, name, at } = meeting
  return [
    `板凳会：${fullMomentWords(startAt)}，${place}，${host}`,
    `报名：${fullMomentWords(at)}，${party}人，${standingWords(meeting)}`,
    name && `称呼：${name}`,
  ]
    .filter(Boolean)
    .join('\n')
}

function soundLine({ at, seconds, words }: NonNullable<ExportedReport['sounds']>[number]) {
  return `${fullMomentWords(at)}语音${seconds}秒${words ? `：${words}` : ''}，请在小程序“我反映的事”里听`
}

function saidLine({ at, event, text, by, solved }: ExportedReport['said'][number]) {
  const words = solved === 'partly' && event === 'reopened' ? '我说还差一点' : saidWords.get(event)
  return words === undefined ? [] : [`${fullMomentWords(at)}${by ?? ''}${words}${text ? `：${text}` : ''}`]
}

const saidWords: ReadonlyMap<string, string> = new Map<ReportEvent, string>([
  ['asked', '问我'],
  ['asked-to-meet', '想当面听我说说'],
  ['extended', '说要晚几天'],
  ['parked', '说眼下办不了'],
  ['resolved', '说办好了'],
  ['declined', '说办不了，请我找'],
  ['added', '我补充'],
  ['answered', '我回话'],
  ['contact-shared', '我留了称呼和电话'],
  ['name-told', '我同意让中心户知道姓名'],
  ['name-kept', '我没让中心户知道姓名'],
  ['hotline', '我补上12345编号'],
  ['called-back', '我说解决了'],
  ['callback-completed', '我答了回访的问题'],
  ['callback-taken-back', '我说刚才点错了，改回来'],
  ['reopened', '我说还没解决'],
  ['withdrawn', '我收回'],
  ['thanked', '我说谢谢'],
])
