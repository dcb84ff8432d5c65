/** Words of which the local WeChat says that they are unfit, or that somebody should look at them, so that one can see what becomes of such: everything else passes. */
const unfit: Readonly<Record<string, 'risky' | 'review'>> = { 混蛋: 'risky', 滚出去: 'risky', 骗子: 'review' }

const LABEL_ABUSE = 20003

export function verdictOn(text: string) {
  const [, suggest] = Object.entries(unfit).find(([word]) => text.includes(word)) ?? []
  return suggest && { suggest, label: LABEL_ABUSE }
}
