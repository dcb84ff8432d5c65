import type { PostOnPhone } from '@contract/posts/on-phone'
import { pickWord } from '@/words/pick-word'

/** Where a household stands, in one word: 在岗, 空缺, 外出 …. */
export function postStatusWord({ status, isVacant, isAway }: PostOnPhone) {
  const inService = isVacant ? '空缺' : isAway ? '外出' : '在岗'
  const words: Record<PostOnPhone['status'], string> = {
    proposed: '拟设',
    posted: '公示中',
    active: inService,
    paused: '暂停',
    retired: '撤销',
  }
  return pickWord(words, status, '')
}
