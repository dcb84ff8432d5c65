import type { Wechat } from '../../platform/connect-wechat'
import { checkWords } from './check-words'

type Asking = { people: { openIdOf: (personId: string) => Promise<string | null> }; wechat: Pick<Wechat, 'checkText'> }

/** Asks about what somebody says whom WeChat does not name with the call. */
export async function checkWordsOfPerson(
  texts: readonly string[],
  { people, wechat }: Asking,
  { personId }: { personId: string },
) {
  return checkWords(texts, await people.openIdOf(personId), wechat)
}
