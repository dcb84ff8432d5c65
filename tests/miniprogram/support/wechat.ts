import { post } from '../../support/ask-at'
import type { Carry } from './phone'

/** WeChat's part between a phone and the doors: it vouches for who holds the phone. */
export function carryTo(cloudUrl: string, holder: () => string): Carry {
  return (door, data) => post(`${cloudUrl}/call/${door}`, holder(), data)
}
