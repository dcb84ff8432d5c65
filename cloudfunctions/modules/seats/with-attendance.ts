import type { Seated, Seating } from './seating'

/** The thing with this guest there; a second time changes nothing. */
export function withAttendance<Thing extends Seating>(thing: Thing, guest: Seated, at: Date): Thing {
  if (guest.attendedAt) return thing
  return withGuest(thing, guest, { attendedAt: at })
}

/** The thing with this guest not there after all; who walked in is no guest without it. */
export function withoutAttendance<Thing extends Seating>(thing: Thing, guest: Seated): Thing {
  if (!guest.attendedAt) return thing
  if (!isWalkIn(guest)) return withGuest(thing, guest, { attendedAt: null })
  return { ...thing, guests: thing.guests.filter((other) => other !== guest) }
}

/** Whether they sat down without signing up; nobody's seat, also one that its guest's name was taken from, was there at the moment it came to be. */
function isWalkIn({ personId, at, attendedAt }: Seated) {
  return personId === null && attendedAt?.getTime() === at.getTime()
}

/** The thing with this guest, asked again after a change of day, still coming. */
export function withConfirmation<Thing extends Seating>(thing: Thing, guest: Seated): Thing {
  return guest.asksAgain ? withGuest(thing, guest, { asksAgain: false }) : thing
}

/** The thing with somebody who sat down without a phone: they are there, whatever the seats. */
export function withWalkIn<Thing extends Seating>(
  thing: Thing,
  guest: Pick<Seated, 'id' | 'name' | 'party'>,
  at: Date,
): Thing {
  const walkedIn = { ...guest, personId: null, code: null, at, attendedAt: at, asksAgain: false }
  return { ...thing, guests: [...thing.guests, walkedIn] }
}

/** The thing whose guests are asked whether they still come; nobody has come to the new day yet, and who walked in was there on the old one. */
export function withGuestsAskedAgain<Thing extends Seating>(thing: Thing): Thing {
  const guests = thing.guests.flatMap((guest) =>
    guest.personId === null ? [] : [{ ...guest, asksAgain: true, attendedAt: null }],
  )
  return { ...thing, guests }
}

function withGuest<Thing extends Seating>(thing: Thing, guest: Seated, changes: Partial<Seated>): Thing {
  return { ...thing, guests: thing.guests.map((other) => (other === guest ? { ...guest, ...changes } : other)) }
}
