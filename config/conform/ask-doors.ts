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

/** What a person has to look at: no command of an operator comes by these ways. */
export const byHand: readonly Finding[] = [
  ['TCB_SOURCE of a timer made through scf', 'look whether the clock’s calls succeed, at 云函数 → clock → 日志'],
  ['TCB_SOURCE of a push', 'send a photo and look at 云函数 → wechat → 日志'],
  ['Set-Cookie through the HTTP service', 'let a PC in: the browser’s tools show the cookie of /api/desk'],
  ['header names through the HTTP service', 'the same page shows content-security-policy'],
].map(([what = '', detail = '']) => ({ what, is: 'could not ask', detail }))
