import type { Gap, GapKind } from '@contract/gaps/gap'
import { cloudNow } from '@/clock/cloud-now'
import { dayWords } from '@/words/day-words'

/** What is missing there, in a sentence. */
export function gapWords({ kind, day, count, most, suggested }: Gap) {
  const on = day === null ? '' : dayWords(day, cloudNow())
  const words: Record<GapKind, string> = {
    uncovered: `没有中心户主要联系${suggested.length > 0 ? `。离得近的：${suggested.map(({ name }) => name).join('、')}` : ''}`,
    vacant: '现在没有人担任',
    paused: '暂停着',
    away: `${on}起外出，没有人照看`,
    'too-many-families': `联系了${count}户人家，社区定的是最多${most}户`,
    'too-many-buildings': `联系了${count}栋楼，社区定的是最多${most}栋`,
    'not-hung': `${on}起该挂的牌子，一个月了还没挂`,
    'not-scanned': '这块码90天没人扫过，去看看还在不在',
    'term-ending': `任期到${on}`,
    'no-duty': '今天没有人值班',
    'no-emergency-numbers': '短信报警号、燃气抢修电话没填全',
    'unknown-year': `${day?.slice(0, 4)}年的放假安排还没有`,
  }
  return words[kind]
}
