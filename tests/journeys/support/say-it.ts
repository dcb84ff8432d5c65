import type { Tab } from './open-tab'

/** From the placard's page to the last look: says it, and taps where it is. */
export async function sayIt({ press, write, choose, sees }: Tab, words: string, place: string) {
  await press('我要反映')
  await write('什么事', words)
  await press('下一步')
  await sees('在哪儿？')
  await choose(place)
  await sees('看一看，对了就交')
}
