import type { Gap } from '@contract/gaps/gap'
import { dayWords } from '@/words/day-words'
import { pickWord } from '@/words/pick-word'

/** What is missing, in one line. */
export function gapWords({ kind, day, count, most }: Gap, now: Date) {
  const on = day ? dayWords(day, now) : ''
  const words: Record<Gap['kind'], string> = {
    uncovered: '没有中心户联系',
    vacant: '没有人当',
    paused: '暂停着',
    away: `${on}起外出，没有人照看`,
    'too-many-families': `联系${count ?? ''}户，比${most ?? ''}户多`,
    'too-many-buildings': `联系${count ?? ''}栋楼，比${most ?? ''}栋多`,
    'not-hung': `${on}起该挂的牌子，还没挂`,
    'not-scanned': '这块码90天没人扫过，去看看还在不在',
    'term-ending': `任期到${on}`,
    'no-duty': '没有值班的人',
    'no-emergency-numbers': '应急电话没填全',
    'unknown-year': `${day?.slice(0, 4) ?? ''}年的放假安排还没有`,
  }
  return pickWord(words, kind, '有一处要看看')
}

type Way = { words: string; page: string }

/** What a phone can do about it: the page that does. */
export function wayOnPhone({ action }: Gap): Way | undefined {
  return ways[action]
}

const ways: Partial<Record<Gap['action'], Way>> = {
  invite: { words: '发一个邀请码', page: 'packages/worker/invite/index' },
  'set-stand-in': { words: '找一户照看', page: 'packages/worker/absences/index' },
  hang: { words: '看牌子', page: 'packages/worker/posts/index' },
  'write-holidays': { words: '写放假安排', page: 'packages/worker/calendar/index' },
}
