import { postsHeldBy } from '../access/posts-held-by'
import type { Person } from '../modules/people/person'
import type { Needs } from '../needs'
import { DAY_MS } from '../platform/shanghai'
import { inTurns } from '../workflow/limit-concurrency'
import { newTick } from '../workflow/tick'

/** Ends in WeChat the relation of employment of everybody who is no worker any more; where WeChat does not answer, the next night does. It is looked at in the night: whose term ended is sent nothing in any case. */
export async function unbindFormerEmployees(needs: Needs) {
  const tick = newTick(needs.now)
  const bound = await needs.people.employeesToCheck(needs.now())
  const unbound = await inTurns(bound, async (person) => tick.takesOn() && (await check(person, needs)))
  return { unbound: unbound.filter(Boolean).length }
}

/** Whether somebody was unbound. */
async function check({ _id: key, openId }: Person, { estate, people, wechat, now }: Needs) {
  const [communities, streets] = await Promise.all([estate.postsServedBy(key), estate.streetsServedBy(key)])
  const isWorker = postsHeldBy(key, communities, streets, now()).worker !== null
  const isUnbound = !isWorker && (await wechat.unbindEmployee(openId))
  await people.noteEmployeeChecked(key, isUnbound ? null : new Date(now().getTime() + DAY_MS))
  return isUnbound
}
