import type { Desired } from '../desired'
import type { State } from '../read-state'
import { theSecret } from '../the-secret'
import { planByHand } from './plan-by-hand'
import { planCollections } from './plan-collections'
import { planFunctions } from './plan-functions'
import { planHosting } from './plan-hosting'
import { planRoutes } from './plan-routes'
import { planRules } from './plan-rules'
import type { Step } from './step'

type Chance = { newSecret: () => string }

/** Every difference between what should stand and what stands, in the order in which it is carried out. Throws a `Refused` for what a person must decide first. */
export function toPlan(
  env: string,
  desired: Desired,
  state: State,
  { prune, newSecret }: { prune: boolean } & Chance,
): Step[] {
  const isLivedIn = state.collections.some(({ name, count }) => name === 'people' && count > 0)
  const standing = state.functions.map(({ variables }) => variables.LIANXINQIAO_SECRET)
  const secret = theSecret(standing, desired.secret, { isLivedIn, newSecret })
  return [
    ...planCollections(env, desired, state, prune),
    ...planRules(env, desired, state),
    ...planFunctions(env, desired, state, secret, prune),
    ...planHosting(env, desired, state, prune),
    ...planRoutes(env, desired, state),
    ...planByHand(desired, state),
  ]
}
