import type * as z from 'zod/mini'
import type { callback } from '@contract/schema/report'

export const contactedChoices = [
  { value: 'yes', title: '有' },
  { value: 'no', title: '没有' },
] as const

export const solvedChoices = [
  { value: 'yes', title: '解决了' },
  { value: 'partly', title: '解决了一部分' },
  { value: 'no', title: '还没解决' },
] as const

export const satisfiedChoices = [
  { value: 'yes', title: '满意' },
  { value: 'mostly', title: '基本满意' },
  { value: 'no', title: '不满意' },
] as const

/** What the resident said when asked afterwards. */
export function callbackWords({ contacted, solved, satisfied }: z.output<typeof callback>) {
  const said = [
    contacted ? '有人联系过' : '没人联系过',
    solvedChoices.find(({ value }) => value === solved)?.title,
    satisfiedChoices.find(({ value }) => value === satisfied)?.title,
  ]
  return said.filter(Boolean).join('，')
}
