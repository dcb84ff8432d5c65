const doors: Readonly<Partial<Record<string, string>>> = {
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

const collections: Readonly<Partial<Record<string, string>>> = {
  reports: '反映',
  meetings: '板凳会',
  communities: '社区',
  streets: '街道',
  people: '使用的人',
  contacts: '联系方式',
  bulletins: '简报',
}

/** What a door is called by those who work with it. */
export function doorWords(door: string) {
  return doors[door] ?? '其他'
}

/** A document by what it is and its id: that is how whoever mends it finds it. */
export function collectionWords(name: string) {
  const [collection = '', ...id] = name.split(' ')
  return `${collections[collection] ?? '其他'} ${id.join(' ')}`
}
