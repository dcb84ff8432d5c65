import type { Meeting } from './meeting'

/** More parties than this never come to one bench, and one document holds them. */
export const PARTIES_MAX = 600
export const WAITING_MAX = 300

/** Whether a party of that size can neither sit nor wait any more. */
export function isPacked({ seats, free, guests, waiting }: Meeting, party: number) {
  return seats === 0 ? guests.length >= PARTIES_MAX : free < party && waiting.length >= WAITING_MAX
}
