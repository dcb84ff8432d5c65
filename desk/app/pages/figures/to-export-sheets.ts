import type { desk } from '@contract/desk'
import type { OutputOf } from '@contract/procedure'
import { monthWords } from '@/staff/month-words'
import { meetingAboutWord } from '@/words/meeting-words'
import { pickWord } from '@/words/pick-word'
import { categoryWord, stateWord } from '@/words/report-words'
import type { Sheet } from '../../components/file/write-sheets'

type Report = OutputOf<typeof desk.exportReports>['rows'][number]
type Meeting = OutputOf<typeof desk.exportMeetings>['rows'][number]

/** Reports as a spreadsheet, a line each, as they stood at the month's end. */
export function reportsSheet(rows: readonly Report[]): Sheet {
  return {
    name: '反映',
    lines: [
      ['编号', '月份', '类别', '楼栋', '月底状态', '从说到办好（天）', '怎么来的'],
      ...rows.map(({ number, month, category, building, state, days, origin }) => [
        number,
        monthWords(month),
        categoryWord(category),
        building,
        stateWord({ state, assignee: nobody }, 'staff').word,
        days,
        pickWord(origins, origin, '其他'),
      ]),
    ],
  }
}

/** Meetings the same; who hosted and who came is not in it. */
export function meetingsSheet(rows: readonly Meeting[]): Sheet {
  return {
    name: '会议',
    lines: [
      ['哪一种', '日期', '楼栋', '到会（人次）', '议定（项）'],
      ...rows.map(({ kind, about, on, building, came, decisions }) => [
        kindWords(kind, about),
        on,
        building,
        came,
        decisions,
      ]),
    ],
  }
}

/** Whose it was then, a row does not say. */
const nobody = { kind: 'community', name: '' } as const

const origins = { resident: '本人说的', neighbour: '替邻居记的', decision: '会上定的' }
const kinds = { bench: '板凳会', mediation: '矛盾调解', stand: '民声V站', huddle: '碰头会' }

/** A bench with what it was for; a meeting of posts by that alone. */
function kindWords(kind: Meeting['kind'], about: Meeting['about']) {
  const word = pickWord(kinds, kind, '会议')
  const purpose = meetingAboutWord(about)
  if (!purpose) return word
  return kind === 'bench' ? `${word}（${purpose}）` : purpose
}
