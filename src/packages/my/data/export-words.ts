import type { ExportedMeeting, ExportedReport, ExportedSuggestion } from '@contract/screens/my-data'
import type { ReportEvent } from '@contract/report/report'
import { callbackWords } from '@/words/callback-words'
import { momentWords } from '@/words/day-words'
import { categoryWord } from '@/words/report-words'
import { identityChoices } from '@/words/identity-choices'
import { standingWords } from './standing-words'

export type Exported = {
  reports: readonly ExportedReport[]
  meetings: readonly ExportedMeeting[]
  suggestions: readonly ExportedSuggestion[]
}

/** Everything a person left with us, as a text to read and keep. */
export function exportWords({ reports, meetings, suggestions }: Exported, now: Date) {
  return [
    `连心桥 我的数据（${momentWords(now.toISOString(), now)}，反映${reports.length}件，板凳会${meetings.length}次，建议${suggestions.length}条）`,
    ...reports.map((report) => reportWords(report, now)),
    ...meetings.map((meeting) => meetingWords(meeting, now)),
    ...suggestions.map(({ at, text }) => `投诉建议\n时间：${momentWords(at, now)}\n内容：${text}`),
  ].join('\n\n')
}

function reportWords(report: ExportedReport, now: Date) {
  const { category, identity, said, callback, footprints } = report
  return [
    `编号：${report.number}`,
    `时间：${momentWords(report.at, now)}`,
    `地点：${report.place}`,
    `类别：${categoryWord(category)}`,
    `内容：${report.text}`,
    `谁能知道是我说的：${identityChoices.find(({ value }) => value === identity)?.title ?? '按当时选的'}`,
    ...report.contacts.flatMap(({ name, phone }) => [
      name && `姓名：${name}`,
      phone && `电话：${phone.replace(',', '转')}`,
    ]),
    report.hotline && `12345编号：${report.hotline}`,
    ...report.photos.map((photo, index) => `照片${index + 1}：${photo}`),
    ...said
      .filter(({ event }) => saidWords.has(event))
      .map(({ at, event, text }) => `${momentWords(at, now)}${saidWords.get(event)}${text ? `：${text}` : ''}`),
    callback && `${momentWords(callback.at, now)}回访：${callbackWords(callback)}`,
    ...footprints.map(({ at, by, reason }) => `${momentWords(at, now)}${by}看了姓名电话，因为：${reason}`),
  ]
    .filter(Boolean)
    .join('\n')
}

function meetingWords(meeting: ExportedMeeting, now: Date) {
  const { startAt, place, host, party, name, at } = meeting
  return [
    `板凳会：${momentWords(startAt, now)}，${place}，${host}`,
    `报名：${momentWords(at, now)}，${party}人，${standingWords(meeting)}`,
    name && `称呼：${name}`,
  ]
    .filter(Boolean)
    .join('\n')
}

const saidWords: ReadonlyMap<string, string> = new Map<ReportEvent, string>([
  ['added', '我补充'],
  ['answered', '我回话'],
  ['contact-shared', '我留了称呼和电话'],
  ['hotline', '我补上12345编号'],
  ['called-back', '我说解决了'],
  ['reopened', '我说还没解决'],
  ['withdrawn', '我收回'],
  ['thanked', '我说谢谢'],
])
