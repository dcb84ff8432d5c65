import type { Editor } from '@contract/estate/mark'
import { cloudNow } from '@/clock/cloud-now'
import { momentWords } from '@/words/day-words'

/** Who was faster, and when, as far as it is known. */
export function editorWords(by: Editor | null | undefined) {
  return by ? `${by.name}${momentWords(by.at, cloudNow())}` : '刚刚有人'
}
