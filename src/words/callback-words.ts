import type { CallbackSaid } from '@contract/report/callback'

export const contactedChoices = [
  { value: 'yes', title: '有' },
  { value: 'no', title: '没有' },
] as const

export const solvedChoices = [
  { value: 'yes', title: '解决了' },
  { value: 'partly', title: '还差一点' },
  { value: 'no', title: '没解决' },
] as const

export const satisfiedChoices = [
  { value: 'yes', title: '满意' },
  { value: 'mostly', title: '基本满意' },
  { value: 'no', title: '不满意' },
] as const

/** What the resident said when asked afterwards. */
export function callbackWords({ contacted, solved, satisfied }: Omit<CallbackSaid, 'at'>) {
  const said = [
    contacted !== null && (contacted ? '有人联系过' : '没人联系过'),
    solvedChoices.find(({ value }) => value === solved)?.title,
    satisfiedChoices.find(({ value }) => value === satisfied)?.title,
  ]
  return said.filter(Boolean).join('，')
}
