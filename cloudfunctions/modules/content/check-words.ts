import { setImmediate } from 'node:timers/promises'
import type { Wechat } from '../../platform/connect-wechat'
import { worseOf, type Verdict } from '../../platform/verdict'

/** WeChat takes no more at once. */
const MOST_CHARACTERS = 2500

/** Asks what WeChat says of these texts by the person with this openid, in one call where they are not too long for it. Without an openid nobody can be asked. */
export async function checkWords(
  texts: readonly string[],
  openId: string | null,
  { checkText }: Pick<Wechat, 'checkText'>,
): Promise<Verdict> {
  const content = [...texts.join('\n')]
  if (content.length === 0) return 'passed'
  if (openId === null) return 'unanswered'
  const parts = Array.from({ length: Math.ceil(content.length / MOST_CHARACTERS) }, (_, index) =>
    content.slice(index * MOST_CHARACTERS, (index + 1) * MOST_CHARACTERS).join(''),
  )
  const verdicts = await Promise.all(parts.map((part) => checkText(part, openId)))
  return verdicts.reduce(worseOf, 'passed')
}

/** Asks about what the caller of this moment says; behind the command's first questions to the database, which are not kept waiting for it. */
export async function checkCallersWords(
  texts: readonly string[],
  { openId, wechat }: { openId: () => string | null; wechat: Pick<Wechat, 'checkText'> },
) {
  const caller = openId()
  await setImmediate()
  return checkWords(texts, caller, wechat)
}
