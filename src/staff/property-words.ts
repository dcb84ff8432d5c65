import type { Category } from '@contract/schema/report'
import { categoryWord } from '@/words/report-words'

/** What the property company is told: where, what kind, whom to answer; never who said it or in what words. */
export function propertyWords({ place, category, number, community }: ForProperty) {
  return `您好，${place}有一件事请物业看看：${categoryWord(category)}。处理好了请告诉${community.name}，电话${community.phone}。编号${number}。`
}

export type ForProperty = {
  place: string
  category: Category
  number: string
  community: { name: string; phone: string }
}
