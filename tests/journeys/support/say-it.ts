import type { Tab } from './open-tab'

/** From the placard's page to the last look: says it, and taps where it is. */
export async function sayIt({ press, write, choose, sees }: Tab, words: string, place: string) {
  await press('我要反映')
  await write('什么事', words)
  await goOn({ press, choose, sees }, place)
}

/** From the first screen to the receipt, about the placard's own building. */
export async function sendIt({ press, choose, sees }: Tab, place = '海棠苑3号楼1单元') {
  await goOn({ press, choose, sees }, place)
  await press('交上去')
  await sees('收到了，谢谢您')
}

async function goOn({ press, choose, sees }: Pick<Tab, 'press' | 'choose' | 'sees'>, place: string) {
  await press('下一步')
  await sees('在哪儿？')
  await choose(place)
  await sees('看一看，对了就交')
}
