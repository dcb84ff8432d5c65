import { dayWords } from '@/words/day-words'
import type { Tiers, TierSetting } from './views'

/** The four kinds of matter by who deals with them, with what they are called and what it means. */
export const tierNames = {
  household: { name: '微事', of: '中心户办的' },
  community: { name: '小事', of: '社区办的' },
  street: { name: '大事', of: '街道办的' },
  utilities: { name: '水电气热', of: '不管谁办' },
} as const satisfies Record<Tier, { name: string; of: string }>

export type Tier = keyof Tiers
export const tiersInOrder: readonly Tier[] = ['household', 'community', 'street', 'utilities']

/** What a tier promises, as a resident would say it. */
export function promiseWords(tier: Tiers[Tier]) {
  if ('acceptHours' in tier) return `${tier.acceptHours}小时内跟居民说上话`
  return `${tier.accept}个工作日内接下，${tier.answer}个工作日内给回音`
}

/** A setting that was made: from when until when, and for which kinds. */
export function settingWords(setting: TierSetting, now: Date) {
  const until = setting.until === null ? '起一直' : `到${dayWords(setting.until, now)}`
  const kinds = tiersInOrder.flatMap((kind) => {
    const tier = setting[kind]
    return tier ? [`${tierNames[kind].name}${promiseWords(tier)}`] : []
  })
  return `${dayWords(setting.from, now)}${until}：${kinds.join('；') || '没有改动'}。`
}
