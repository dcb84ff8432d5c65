import type { createPhone } from './phone'

/** From the placard's page to the last look: says it, and taps where it is. */
export async function sayIt(phone: ReturnType<typeof createPhone>, words: string, place: string) {
  await phone.screen().tap('我要反映')
  await phone.sees('什么事？说说就行')
  await phone.screen().write('什么事', words)
  await phone.screen().tap('下一步')
  await phone.sees('在哪儿？')
  await phone.screen().tap(place)
  await phone.sees('看一看，对了就交')
}
