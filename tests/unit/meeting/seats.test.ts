import type { Meeting } from '../../../cloudfunctions/modules/meeting/meeting'
import { take } from '../../../cloudfunctions/modules/meeting/actions/answer-seat-offer'
import { leave } from '../../../cloudfunctions/modules/meeting/actions/cancel-sign-up'
import { withSeatsPassedOn } from '../../../cloudfunctions/modules/seats/with-seats-passed-on'
import { withSeatsSet } from '../../../cloudfunctions/modules/seats/with-seats-set'
import { pressedBy, rescheduled } from '../../support/builders/meeting-presses'
import { aGuest, aMeeting, aWaiter, startAt } from '../../support/builders/a-meeting'

beforeAll(() => void (process.env.LIANXINQIAO_SECRET = 'a-secret-for-unit-tests'))

const hoursBefore = (hours: number) => new Date(startAt.getTime() - hours * 3_600_000)
const monday = new Date('2026-01-12T02:00:00Z')
const inTwelveHours = new Date('2026-01-12T14:00:00Z')

/** Whom a seat is held for, in the order of the list. */
const offeredTo = (meeting: unknown) =>
  (meeting as Meeting).waiting.flatMap(({ personId, offeredUntil }) => (offeredUntil ? [personId] : []))

describe('a free seat', () => {
  it('goes to the first party that fits, in the order of arrival', () => {
    const waiting = [aWaiter('two', { party: 2 }), aWaiter('first'), aWaiter('second')]
    const after = withSeatsPassedOn(aMeeting({ seats: 5, free: 1, waiting }), monday)
    expect([offeredTo(after), after.free]).toEqual([['first'], 0])
    expect(after.waiting.map(({ personId }) => personId)).toEqual(['two', 'first', 'second'])
  })

  it('is never half of what a party of two needs', () => {
    const waiting = [aWaiter('two', { party: 2 })]
    const meeting = aMeeting({ seats: 5, free: 1, waiting })
    expect(withSeatsPassedOn(meeting, monday)).toEqual(meeting)
    expect(offeredTo(withSeatsPassedOn({ ...meeting, free: 2 }, monday))).toEqual(['two'])
  })

  it('and more of them go round until nobody fits any more', () => {
    const waiting = [aWaiter('two', { party: 2 }), aWaiter('three', { party: 3 }), aWaiter('one')]
    const after = withSeatsPassedOn(aMeeting({ seats: 9, free: 4, waiting }), monday)
    expect([offeredTo(after), after.free]).toEqual([['two', 'one'], 1])
  })

  it.each([
    ['twelve hours', 72, 60],
    ['until two hours before the start, when that is sooner', 8, 2],
    ['one hour at the least', 3, 2],
  ])('is held for %s', (_, now, until) => {
    const after = withSeatsPassedOn(aMeeting({ seats: 1, waiting: [aWaiter('one')] }), hoursBefore(now))
    expect(after.waiting[0]?.offeredUntil).toEqual(hoursBefore(until))
  })

  /** The meeting is on Thursday at three in the afternoon in Shanghai. */
  it.each([
    ['at ten at night is held from seven in the morning on', '2026-01-12T14:00:00Z', '2026-01-13T11:00:00Z'],
    ['at three at night too', '2026-01-12T19:00:00Z', '2026-01-13T11:00:00Z'],
    ['a minute before nine at night rings at once', '2026-01-12T12:59:00Z', '2026-01-13T00:59:00Z'],
    ['at night before the meeting, until two hours before it', '2026-01-14T16:00:00Z', '2026-01-15T05:00:00Z'],
  ])('offered %s', (_, at, until) => {
    const after = withSeatsPassedOn(aMeeting({ seats: 1, waiting: [aWaiter('one')] }), new Date(at))
    expect(after.waiting[0]?.offeredUntil).toEqual(new Date(until))
    const [letter] = Object.values(after.letters.entries)
    expect(letter && after.waiting[0]?.offeredUntil && letter.at < after.waiting[0].offeredUntil).toBe(true)
  })

  it.each([
    ['the night before a meeting at half past nine in the morning', '2026-01-15T01:30:00Z', '2026-01-14T14:00:00Z'],
    ['two hours and fifty-nine minutes before the start', '2026-01-15T07:00:00Z', '2026-01-15T04:01:00Z'],
  ])('is given, not offered, where less than an hour would be left to answer: %s', (_, start, at) => {
    const meeting = aMeeting({ startAt: new Date(start), seats: 1, waiting: [aWaiter('one')] })
    expect(withSeatsPassedOn(meeting, new Date(at))).toMatchObject({ waiting: [], guests: [{ personId: 'one' }] })
  })

  it('is given in the last two hours, when none can be held: first come, first seated, and told so', () => {
    const waiting = [aWaiter('two', { party: 2 }), aWaiter('first'), aWaiter('second')]
    const after = withSeatsPassedOn(aMeeting({ seats: 1, waiting }), hoursBefore(2))
    expect(after).toMatchObject({ free: 0, guests: [{ personId: 'first', code: expect.stringMatching(/^\w{6}$/) }] })
    expect(after.waiting.map(({ personId }) => personId)).toEqual(['two', 'second'])
    expect(Object.values(after.letters.entries)).toMatchObject([{ kind: 'seat-given', ids: ['first'] }])
  })

  it('stays free once the meeting has begun', () => {
    const meeting = aMeeting({ seats: 1, waiting: [aWaiter('one')] })
    expect(withSeatsPassedOn(meeting, startAt)).toEqual(meeting)
  })

  it('whose hour ended at the last moment is given to the next, not offered', () => {
    const waiting = [aWaiter('slow', { offeredUntil: hoursBefore(2) }), aWaiter('next')]
    const after = withSeatsPassedOn(aMeeting({ seats: 1, free: 0, waiting }), hoursBefore(2))
    expect(after).toMatchObject({ waiting: [], guests: [{ personId: 'next' }], free: 0 })
  })

  it('passes on when its hour is over, and who let it lapse waits no longer', () => {
    const waiting = [aWaiter('slow', { offeredUntil: monday }), aWaiter('next')]
    const after = withSeatsPassedOn(aMeeting({ seats: 1, free: 0, waiting }), monday)
    expect(after.waiting).toEqual([aWaiter('next', { offeredUntil: inTwelveHours })])
    expect(after.free).toBe(0)
  })

  it('that passes on is told to who let it lapse, and offered to the next', () => {
    const waiting = [aWaiter('slow', { offeredUntil: monday }), aWaiter('next')]
    const after = withSeatsPassedOn(aMeeting({ seats: 1, free: 0, waiting }), monday)
    expect(Object.values(after.letters.entries)).toMatchObject([
      { kind: 'seat-lapsed', ids: ['slow'] },
      { kind: 'seat-offered', ids: ['next'] },
    ])
  })

  it('is told of by one letter to whom it is held for', () => {
    const after = withSeatsPassedOn(aMeeting({ seats: 1, waiting: [aWaiter('one')] }), monday)
    expect(Object.values(after.letters.entries)).toMatchObject([
      { kind: 'seat-offered', ids: ['one'], state: 'waiting' },
    ])
  })
})

describe('the seats', () => {
  const guests = [aGuest('a', { party: 2 }), aGuest('b')]

  it('when they become more, are offered at once', () => {
    const after = withSeatsSet(aMeeting({ seats: 3, guests, waiting: [aWaiter('c')] }), 4, monday)
    expect([offeredTo(after), (after as Meeting).free]).toEqual([['c'], 0])
  })

  it('cannot be fewer than are taken, held ones among them: the answer says how many', () => {
    const waiting = [aWaiter('c', { party: 2, offeredUntil: inTwelveHours })]
    const meeting = aMeeting({ seats: 6, guests, free: 1, waiting })
    expect(withSeatsSet(meeting, 4, monday)).toEqual({ taken: 5 })
    expect(withSeatsSet(meeting, 5, monday)).toMatchObject({ seats: 5, free: 0 })
  })

  it('without a limit let everybody come who waited, none of them with a code, and tell them', () => {
    const waiting = [aWaiter('c', { party: 4 }), aWaiter('d')]
    const after = withSeatsSet(aMeeting({ seats: 3, guests, waiting }), 0, monday) as Meeting
    expect(after).toMatchObject({ seats: 0, free: 0, waiting: [] })
    expect(after.guests.slice(2)).toMatchObject([
      { personId: 'c', party: 4, code: null },
      { personId: 'd', code: null },
    ])
    expect(Object.values(after.letters.entries)).toMatchObject([
      { kind: 'seat-given', ids: ['c'] },
      { kind: 'seat-given', ids: ['d'] },
    ])
  })

  it('that come to be counted give a code to each who has a phone, and forget nothing else of them', () => {
    const uncounted = [aGuest('a', { code: null, asksAgain: true }), aGuest(null, { code: null })]
    const after = withSeatsSet(aMeeting({ guests: uncounted }), 5, monday) as Meeting
    expect(after.free).toBe(3)
    expect(after.guests).toEqual([{ ...uncounted[0], code: expect.stringMatching(/^\w{6}$/) }, uncounted[1]])
  })
})

describe('who cannot come after all', () => {
  const full = aMeeting({ seats: 2, guests: [aGuest('a', { party: 2 })], waiting: [aWaiter('b'), aWaiter('c')] })

  it('gives up all their seats to those who fit', () => {
    const after = pressedBy(leave)(full, 'a', monday)
    expect(after).toMatchObject({ guests: [], free: 0 })
    expect(offeredTo(after)).toEqual(['b', 'c'])
  })

  it('leaves the line without moving a seat', () => {
    expect(pressedBy(leave)(full, 'b', monday)).toEqual({ ...full, waiting: [aWaiter('c')] })
  })

  it('passes on the seat that was held for them', () => {
    const waiting = [aWaiter('b', { offeredUntil: inTwelveHours }), aWaiter('c')]
    const after = pressedBy(leave)(aMeeting({ seats: 1, free: 0, waiting }), 'b', monday)
    expect([offeredTo(after), (after as Meeting).free]).toEqual([['c'], 0])
  })

  it('counts no seats where none are counted', () => {
    expect(pressedBy(leave)(aMeeting({ guests: [aGuest('a', { party: 3 })] }), 'a', monday)).toMatchObject({ free: 0 })
  })

  it('changes nothing when they were not in', () => {
    expect(pressedBy(leave)(full, 'stranger', startAt)).toBe(full)
  })

  it('says so before the start, and not when they are there already', () => {
    expect(pressedBy(leave)(full, 'a', startAt)).toMatchObject({ code: 'NOT_NOW' })
    expect(pressedBy(leave)({ ...full, state: 'cancelled' }, 'a', monday)).toMatchObject({ code: 'NOT_NOW' })
    const there = aMeeting({ guests: [aGuest('a', { attendedAt: monday })] })
    expect(pressedBy(leave)(there, 'a', monday)).toMatchObject({ code: 'ALREADY_ATTENDED' })
  })
})

describe('an offer', () => {
  const meeting = aMeeting({ seats: 1, free: 0, waiting: [aWaiter('a', { offeredUntil: inTwelveHours })] })

  it('taken in time is a seat', () => {
    const after = pressedBy(take)(meeting, 'a', new Date(inTwelveHours.getTime() - 1))
    expect(after).toMatchObject({ waiting: [], free: 0, guests: [{ personId: 'a', party: 1 }] })
  })

  it('taken again is the same seat', () => {
    const seated = aMeeting({ seats: 1, guests: [aGuest('a')] })
    expect(pressedBy(take)(seated, 'a', monday)).toBe(seated)
  })

  it.each([
    ['after its hour', meeting, 'a', inTwelveHours, 'OFFER_LAPSED'],
    ['that was never made', { ...meeting, waiting: [aWaiter('a')] }, 'a', monday, 'OFFER_LAPSED'],
    ['of a meeting that is cancelled', { ...meeting, state: 'cancelled' as const }, 'a', monday, 'OFFER_LAPSED'],
    ['by somebody who does not wait', meeting, 'b', monday, 'NOT_SIGNED_UP'],
  ])('%s is refused', (_, of, personId, at, code) => {
    expect(pressedBy(take)(of, personId, at)).toMatchObject({ code })
  })

  it('is held anew when the day changes; too near the new start the seat is theirs at once', () => {
    const to = (hours: number) => ({
      startAt: new Date(monday.getTime() + hours * 3_600_000).toISOString(),
      place: '凉亭',
      reason: '下雨',
    })
    expect(rescheduled(meeting, to(6), monday)).toMatchObject({
      free: 0,
      waiting: [{ offeredUntil: new Date(monday.getTime() + 4 * 3_600_000) }],
    })
    expect(rescheduled(meeting, to(1), monday)).toMatchObject({ free: 0, waiting: [], guests: [{ personId: 'a' }] })
  })

  it('is never lost to another by a new day: too near to ask, it is theirs for whom it was held', () => {
    const waiting = [
      aWaiter('two', { party: 2 }),
      aWaiter('a', { offeredUntil: monday }),
      aWaiter('b', { offeredUntil: monday }),
    ]
    const soon = { startAt: new Date(monday.getTime() + 3_600_000).toISOString(), place: '凉亭', reason: '下雨' }
    const after = rescheduled(aMeeting({ seats: 2, free: 0, waiting }), soon, monday) as Meeting
    expect(after.guests.map(({ personId }) => personId)).toEqual(['a', 'b'])
    expect([after.free, after.waiting.map(({ personId }) => personId)]).toEqual([0, ['two']])
  })
})
