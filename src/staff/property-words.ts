import type { Category } from '@contract/report/report'
import { categoryWord } from '@/words/report-words'
import { tidied } from '@contract/schema/text'

/** What the property company is told: where, what kind, in one line what it is, whom to answer; never who said it or in what words. */
export function propertyWords({ place, category, number, community }: ForProperty, what: string) {
  const line = tidied(what).replace(/[。.！!；;，,]+$/, '')
  const matter = [categoryWord(category), line].filter(Boolean).join('，')
  return `您好，${place}有一件事请物业看看：${matter}。处理好了请告诉${community.name}，电话${community.phone}。编号${number}。`
}

export type ForProperty = {
  place: string
  category: Category
  number: string
  community: { name: string; phone: string }
}
