import type { Needs } from '../needs'
import { refuse } from '../platform/refuse'
import { workerHeldBy } from './worker-caller'

/** Gives the worker whose post the caller holds now, with the scope of their term. */
export async function requireWorker({ openId, people, estate, now }: Needs) {
  const id = openId()
  if (id === null) return refuse('NOT_SIGNED_IN')
  const { key } = people.visitor(id)
  const [streets, communities] = await Promise.all([estate.streetsServedBy(key), estate.postsServedBy(key)])
  return workerHeldBy(streets, communities, key, now()) ?? refuse('NO_POST')
}
