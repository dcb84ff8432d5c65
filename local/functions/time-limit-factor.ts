import { Refused } from '../refused'

/** How many times its own time limit a function may take: what is asked for, else what the environment says, else 1. */
export function timeLimitFactor(asked: string | number = process.env.CLOUD_TIME_LIMIT_FACTOR ?? 1): number {
  const factor = Number(asked)
  if (factor >= 1 && Number.isFinite(factor)) return factor
  throw new Refused(`"${asked}" is no factor for time limits: a number from 1.`)
}
