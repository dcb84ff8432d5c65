import { scales } from '@/styles/scale'
import type { Scale } from '@/styles/scale'

/** The sizes of text, in words. */
export const scaleChoices: readonly { value: string; title: string }[] = [
  { value: '1', title: '平常大小' },
  { value: '1.2', title: '大一点' },
  { value: '1.4', title: '大字' },
  { value: '1.65', title: '特大字' },
]

export function toScale(chosen: string): Scale {
  return scales.find((scale) => String(scale) === chosen) ?? 1
}
