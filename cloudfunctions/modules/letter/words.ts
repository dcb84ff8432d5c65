import type { LetterKind } from './letter'

/** What a letter says: at most 20 characters for what happened (a `thing`), five for where it stands (a `phrase`). Never what the resident wrote. */
export const letterWords: Record<LetterKind, { what: string; stands: string }> = {
  accepted: { what: '您反映的事有人接下了', stands: '正在跟进' },
  asked: { what: '想再问您一句,请看看', stands: '等您回话' },
  resolved: { what: '办好了,请您看看解决了没有', stands: '请您回话' },
  declined: { what: '您反映的事有答复了,请看看', stands: '已经答复' },
  arrived: { what: '有邻居反映了一件事', stands: '等您接下' },
  answered: { what: '邻居补充了情况', stands: '正在跟进' },
  returned: { what: '中心户请社区帮忙一件事', stands: '等您安排' },
  reopened: { what: '居民说还没解决,请重新安排', stands: '等您安排' },
}
