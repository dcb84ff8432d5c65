import type { Post } from './post'
import { limitWechat } from './limit-wechat'
import type { PassTime } from './pass-time'
import type { Seen } from './seen'
import { inTurns } from './limit-concurrency'
import { newTick } from './tick'

/** Makes a round of `clock`: first what time has brought, in all things that are due; then the letters, the urgent ones before the others. What is slow about WeChat so keeps nothing else waiting. Says how many things were done, and how many are left to a later tick. */
export function runDue<Needs>(kinds: readonly PassTime<Needs>[]) {
  return async (needs: Needs & Post, seen: Seen) => {
    const tick = newTick(needs.now)
    const passed = await Promise.allSettled(kinds.map((passTime) => passTime(needs, tick, seen)))
    const kept = passed.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))

    const { now, templates, people, credits } = needs
    const post = { now, templates, people, credits, tick, wechat: limitWechat(needs.wechat, tick) }
    const mail = kept.flatMap(({ mail }) => mail)
    const inOrder = [...mail.filter(({ isUrgent }) => isUrgent), ...mail.filter(({ isUrgent }) => !isUrgent)]
    const delivered = await inTurns(inOrder, async ({ deliver }) => post.wechat.isOpen() && (await deliver(post)))

    for (const outcome of passed) if (outcome.status === 'rejected') throw outcome.reason
    const done = delivered.filter(Boolean).length
    return {
      done: kept.reduce((sum, each) => sum + each.done, done),
      left: kept.reduce((sum, each) => sum + each.left, delivered.length - done),
    }
  }
}
