import type { resident } from '@contract/resident'
import { postsHeldBy } from '../access/posts-held-by'
import type { Resident, Visitor } from '../modules/people/person'
import type { NeedsOfResidents } from '../needs'
import { refuse } from '../platform/refuse'
import type { UseCase } from '../platform/use-case'
import { forgetPortion } from './forget-portion'

/** Lets go of everything that leads to this person: first the way to them, then, a portion with each press, what it led to. Not `deleted` means that something is left: the same press goes on, and so does the clock when none comes. */
export const deleteMyData: UseCase<typeof resident.deleteMyData, Visitor, NeedsOfResidents> = async (
  { commandId },
  visitor,
  needs,
) => {
  const { estate, people, quotas, deletions, wechat, now } = needs
  const [resident, isDone, undone, communities, streets] = await Promise.all([
    people.known(visitor),
    deletions.isDone(visitor, commandId),
    deletions.findUndone(visitor),
    estate.postsServedBy(visitor.key),
    estate.streetsServedBy(visitor.key),
  ])
  if (isDone) return { deleted: true }
  const { household, worker } = postsHeldBy(visitor.key, communities, streets, now())
  if (!undone && (household || worker)) return refuse('HOLDS_A_POST')

  const begin = async (known: Resident) => {
    const [begun] = await Promise.all([deletions.begin(known, commandId, now()), quotas.forget(known.key)])
    return begun
  }
  const deletion = undone ?? (resident && (await begin(resident)))
  // They came again before an earlier press was through: what they sent since is for the next.
  const isAgain = deletion !== null && resident !== null && resident.personId !== deletion.personId
  if (deletion) {
    const [{ isLeft }] = await Promise.all([
      forgetPortion(deletion, needs),
      people.forget(deletion.personId),
      resident?.isEmployee && wechat.unbindEmployee(visitor.openId),
    ])
    if (isLeft) return { deleted: false }
  }
  await Promise.all([
    deletion && deletions.finish(deletion, now()),
    // Another press began it, or there was nothing: this one is answered so from now on.
    deletion === undone && !isAgain && deletions.noteDone(visitor, commandId, now()),
  ])
  return { deleted: !isAgain }
}
