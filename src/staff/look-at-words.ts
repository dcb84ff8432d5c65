import type { LookedAt } from '@contract/report/looked-at'
import { pickWord } from '@/words/pick-word'

const kinds: Record<LookedAt, string> = { words: '写的话', photo: '照片', sound: '录音' }

/** What of a report a worker is to look at; nothing where there is nothing. */
export function lookAtWords(lookAt: readonly LookedAt[] = []) {
  const named = lookAt.map((kind) => pickWord(kinds, kind, '内容'))
  return named.length > 0 ? `请看一看：${named.join('、')}` : null
}
