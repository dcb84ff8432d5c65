import type { LetterKind } from './letter'

/** What a letter says: at most 20 characters for what happened (a `thing`), five for where it stands (a `phrase`). Never what the resident wrote. */
export const letterWords: Record<LetterKind, { what: string; stands: string }> = {
  accepted: { what: '您反映的事有人接下了', stands: '正在跟进' },
  asked: { what: '想再问您一句，请看看', stands: '等您回话' },
  resolved: { what: '办好了，请您看看解决了没有', stands: '请您回话' },
  'no-answer': { what: '没联系上您，先收起来；没解决请说一声', stands: '先收起来' },
  declined: { what: '您反映的事有答复了，请看看', stands: '已经答复' },
  arrived: { what: '有邻居反映了一件事', stands: '等您接下' },
  decided: { what: '板凳会上说好的一件事，请看看', stands: '等您接下' },
  answered: { what: '邻居补充了情况', stands: '正在跟进' },
  returned: { what: '中心户请社区帮忙一件事', stands: '等您安排' },
  'seat-offered': { what: '板凳会给您留了座位，请回话', stands: '等您回话' },
  'seat-given': { what: '板凳会有您的座位了，等您来坐坐', stands: '等您来' },
  'meeting-tomorrow': { what: '明天的板凳会，别忘了来坐坐', stands: '明天见' },
  'meeting-today': { what: '今天的板凳会，别忘了来坐坐', stands: '今天见' },
  'meeting-moved': { what: '板凳会改时间了，您还来吗', stands: '等您回话' },
  'meeting-cancelled': { what: '板凳会不开了，原因请看看', stands: '已经取消' },
  'minutes-out': { what: '板凳会的纪要出来了', stands: '请您看看' },
  'minutes-due': { what: '板凳会的纪要还没写，别忘了', stands: '等您来写' },
  reopened: { what: '居民说还没解决，请重新安排', stands: '等您安排' },
}
