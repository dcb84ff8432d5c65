import { doorWords as words } from '@contract/operations/door-words'

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
  return words[door] ?? '其他'
}

/** A document by what it is and its id: that is how whoever mends it finds it. */
export function collectionWords(name: string) {
  const [collection = '', ...id] = name.split(' ')
  return `${collections[collection] ?? '其他'} ${id.join(' ')}`
}
