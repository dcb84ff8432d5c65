import * as z from 'zod/mini'
import type { Outbox } from '../../workflow/letter'

/** One party that sits, or that walked in: who they are only as far as they said. */
export const seated = z.looseObject({
  id: z.string(),
  personId: z.nullable(z.string()),
  name: z.nullable(z.string()),
  party: z.int(),
  code: z.nullable(z.string()),
  at: z.date(),
  attendedAt: z.nullable(z.date()),
  asksAgain: z.boolean(),
})
export type Seated = z.output<typeof seated>

/** One party that waits; while a seat is offered it is held for them. */
export const waiter = z.looseObject({
  id: z.string(),
  personId: z.string(),
  name: z.nullable(z.string()),
  party: z.int(),
  at: z.date(),
  offeredUntil: z.nullable(z.date()),
})
export type Waiter = z.output<typeof waiter>

/** The fields of a thing that people sign up for: how many seats (0: no limit), how many are free, who sits, who waits. */
export const seatingFields = {
  seats: z.int(),
  free: z.int(),
  guests: z.array(seated),
  waiting: z.array(waiter),
}

/** A thing that people sign up for, as far as its seats go. */
export type Seating = {
  _id: string
  startAt: Date
  seats: number
  free: number
  guests: Seated[]
  waiting: Waiter[]
  letters: Outbox
}

/** More parties than this never come to one bench, and one document holds them. */
export const PARTIES_MAX = 600
export const WAITING_MAX = 300

/** Whether a party of that size can neither sit nor wait any more. */
export function hasNoRoom({ seats, free, guests, waiting }: Seating, party: number) {
  return seats === 0 ? guests.length >= PARTIES_MAX : free < party && waiting.length >= WAITING_MAX
}

/** Counts the seats that are sat on or held for an offer; without a limit, all who come. */
export function countTaken({
  seats,
  free,
  guests,
}: Pick<Seating, 'seats' | 'free'> & { guests: readonly Pick<Seated, 'party'>[] }) {
  return seats === 0 ? guests.reduce((sum, { party }) => sum + party, 0) : seats - free
}

export function countAttended({ guests }: { guests: readonly Pick<Seated, 'attendedAt' | 'party'>[] }) {
  return guests.reduce((sum, { attendedAt, party }) => sum + (attendedAt === null ? 0 : party), 0)
}

/** Lists everybody who comes or waits, as far as they are known. */
export function personsIn({ guests, waiting }: Pick<Seating, 'guests' | 'waiting'>) {
  return [...guests, ...waiting].flatMap(({ personId }) => personId ?? [])
}

export function findGuest({ guests }: Pick<Seating, 'guests'>, personId: string) {
  return guests.find((guest) => guest.personId === personId)
}

export function findWaiter({ waiting }: Pick<Seating, 'waiting'>, personId: string) {
  return waiting.find((waiter) => waiter.personId === personId)
}
