import type { CloudBase } from '@cloudbase/node-sdk'
import { finding, type Finding } from './finding'

/** Asks each door what it does not know, twice: how long the first answer took, with a cold start where it was cold, and the second. */
export async function askDoors(app: CloudBase, doors: readonly string[]): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const door of doors)
    findings.push(
      await finding(`the door ${door} answers, and refuses what comes without a person`, async () => {
        const [first, second] = [await knock(app, door), await knock(app, door)]
        return { isSame: first.isRefused, detail: `${first.ms} ms, then ${second.ms} ms` }
      }),
    )
  return findings
}

async function knock(app: CloudBase, name: string) {
  const since = performance.now()
  const { result } = (await app.callFunction({ name, data: { procedure: 'conform' } })) as { result?: unknown }
  return { ms: Math.round(performance.now() - since), isRefused: (result as { ok?: unknown } | null)?.ok === false }
}

/** What a person has to look at: no command of an operator comes by these ways. (Next year's holidays are known when the State Council says them; workers are told from December on.) */
export const byHand: readonly Finding[] = [
  [
    'long-term templates for a street office',
    'look at mp.weixin.qq.com → 功能 → 订阅消息 → 公共模板库, whether 长期订阅 is offered',
  ],
  [
    'the function rule holds for phones',
    'call the function clock from a page in WeChat DevTools: it is to be refused before it runs',
  ],
  ['template ids, API IP whitelist, message push', 'look at docs/going-live.md, By hand: they have no API'],
].map(([what = '', detail = '']) => ({ what, is: 'could not ask', detail }))
