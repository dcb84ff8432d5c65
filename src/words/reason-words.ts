import type * as z from 'zod/mini'
import type { declineReason, parkReason, returnReason } from '@contract/report/reasons'

/** Why a household hands a report back, in the order to choose from. */
export const returnReasons: readonly { value: z.output<typeof returnReason>; title: string }[] = [
  { value: 'beyond-me', title: '我这里办不了' },
  { value: 'not-my-buildings', title: '不是我联系的楼' },
  { value: 'too-close', title: '是熟人的事，我不方便' },
  { value: 'away', title: '我这几天不在' },
  { value: 'other', title: '别的原因' },
]

/** Why the community can't take a report on, in the order to choose from. */
export const declineReasons: readonly { value: z.output<typeof declineReason>; title: string }[] = [
  { value: 'other-office', title: '归别的单位管' },
  { value: 'court-or-police', title: '要由法院或公安处理' },
  { value: 'no-facts', title: '说得不够清楚，没法核实' },
  { value: 'private-matter', title: '是私人之间的事' },
  { value: 'answered-before', title: '以前已经答复过' },
]

export function returnReasonWord(reason: string) {
  return returnReasons.find(({ value }) => value === reason)?.title ?? '别的原因'
}

export function declineReasonWord(reason: string | null) {
  return declineReasons.find(({ value }) => value === reason)?.title ?? '不在社区能办的范围里'
}

/** Why it cannot be done now, in the order to choose from. */
export const parkReasons: readonly { value: z.output<typeof parkReason>; title: string }[] = [
  { value: 'no-funds', title: '缺经费' },
  { value: 'renovation', title: '等改造' },
  { value: 'office-above', title: '等上级' },
  { value: 'season', title: '等换季' },
  { value: 'handed-over', title: '已经移交别的单位' },
  { value: 'upgraded', title: '已作为代表建议提出' },
  { value: 'other', title: '别的' },
]

/** Why it cannot be done now, and what was said besides; what is none of these is said in words alone. */
export function parkReasonWord(reason: string | null, text: string) {
  const word = parkReasons.find(({ value }) => value === reason && value !== 'other')?.title
  return [word, text].filter(Boolean).join('，') || '要再等一等'
}
