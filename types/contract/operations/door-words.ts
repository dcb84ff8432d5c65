/** What a door is called by those who work with it, in a letter and at the desk. */
export const doorWords: Readonly<Partial<Record<string, string>>> = {
  resident: '居民用的页面',
  household: '中心户的页面',
  worker: '手机工作台',
  desk: '电脑工作台',
  posts: '牌子和名册',
  meetings: '碰头会',
  figures: '本月数字',
  speech: '语音转文字',
  clock: '提醒和消息',
  wechat: '照片核对',
}
