import { forgetTopicsOpenedSince } from '../modules/meeting/my-data'
import { isOpen, type Deletion, type OpenDeletion } from '../modules/people/deletion'
import type { NeedsOfResidents } from '../needs'
import { newTick, type Tick } from '../workflow/tick'
import { forgetPortion } from './forget-portion'

const AT_ONCE = 10
/** No door works longer than this. */
const DOOR_WORKS_MS = 10_000

/** Finishes deletions that broke off, and sweeps what arrived beside one: somebody may have sent something in the moment they were forgotten. */
export async function continueDeletions(needs: NeedsOfResidents) {
  const tick = newTick(needs.now)
  const due = await needs.deletions.due(needs.now(), AT_ONCE)
  const done = await Promise.all(
    due.map((deletion) => (isOpen(deletion) ? continueOne(deletion, needs, tick) : endOne(deletion, needs))),
  )
  return { done: done.filter(Boolean).length, left: done.filter((isDone) => !isDone).length }
}

async function continueOne(deletion: OpenDeletion, needs: NeedsOfResidents, tick: Tick) {
  await needs.people.forget(deletion.personId)
  while (tick.takesOn()) {
    const { isLeft } = await forgetPortion(deletion, needs)
    if (isLeft) continue
    await forgetTopicsOpenedSince(new Date(deletion.at.getTime() - DOOR_WORKS_MS), needs)
    await (deletion.isDone
      ? needs.deletions.close(deletion, needs.now())
      : needs.deletions.finish(deletion, needs.now()))
    return true
  }
  return false
}

/** The day is over: its limits are forgotten too, unless the person has come again. */
async function endOne(deletion: Deletion, { quotas, people, deletions }: NeedsOfResidents) {
  const { key } = deletion
  if (key && !(await people.known({ key }))) await quotas.remove(key)
  return deletions.end(deletion)
}
