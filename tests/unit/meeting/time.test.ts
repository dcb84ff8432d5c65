import { nextDueAt } from '../../../cloudfunctions/modules/meeting/next-due-at'
import { reminderFor } from '../../../cloudfunctions/modules/meeting/meeting-times'
import type { Meeting } from '../../../cloudfunctions/modules/meeting/meeting'
import { withTimePassed } from '../../../cloudfunctions/modules/meeting/due'
import { rescheduled } from '../../support/builders/meeting-presses'
import { aGuest, aMeeting, aWaiter, startAt } from '../../support/builders/a-meeting'

const HOUR_MS = 3_600_000
const eve = new Date('2026-01-14T10:00:00Z')
const after = (hours: number) => new Date(startAt.getTime() + hours * HOUR_MS)
const letters = (meeting: unknown) =>
  Object.values((meeting as Meeting).letters.entries).map(({ kind, ids }) => [kind, ids] as const)

describe('the reminder', () => {
  it('is due at six the evening before, in Shanghai', () => {
    expect(reminderFor(startAt, new Date('2026-01-12T02:00:00Z'))).toEqual(eve)
    expect(reminderFor(new Date('2026-01-14T23:30:00Z'), new Date('2026-01-12T02:00:00Z'))).toEqual(eve)
  })

  it('is not due at all when the evening before is past', () => {
    expect(reminderFor(startAt, eve)).toEqual(null)
  })

  it('goes to those who still come with a phone, and to nobody who waits', () => {
    const meeting = aMeeting({ guests: [aGuest('a'), aGuest(null), aGuest('b')], waiting: [aWaiter('c')] })
    const reminded = withTimePassed(meeting, eve)
    expect(letters(reminded)).toEqual([['meeting-tomorrow', ['a', 'b']]])
    expect(reminded.remindAt).toBeNull()
  })

  it('is not there a minute before, nor for a meeting that is cancelled', () => {
    const meeting = aMeeting({ guests: [aGuest('a')] })
    expect(withTimePassed(meeting, new Date(eve.getTime() - 60_000))).toBe(meeting)
    const cancelled = aMeeting({ state: 'cancelled', guests: [aGuest('a')] })
    expect(withTimePassed(cancelled, eve)).toBe(cancelled)
  })

  it('moves with the day', () => {
    const change = { startAt: after(24).toISOString(), place: '凉亭', reason: '下雨' }
    expect(rescheduled(aMeeting(), change, eve)).toMatchObject({ remindAt: new Date(eve.getTime() + 24 * HOUR_MS) })
  })
})

describe('a letter to everybody', () => {
  const change = { startAt: after(24).toISOString(), place: '凉亭', reason: '下雨' }
  const noon = new Date('2026-01-12T04:00:00Z')
  const crowd = Array.from({ length: 120 }, (_, index) => aGuest(`p${index}`))

  it('is shared by fifty at most, and nobody is left out', () => {
    const told = letters(rescheduled(aMeeting({ guests: crowd }), change, noon)).map(([, ids]) => ids)
    expect(told.map((ids) => ids.length)).toEqual([50, 50, 20])
    expect(told.flat()).toEqual(crowd.map(({ personId }) => personId))
  })

  it('takes the place of the same word that still waits, also when fewer come now', () => {
    const once = rescheduled(aMeeting({ guests: crowd }), change, noon) as Meeting
    const again = rescheduled({ ...once, guests: crowd.slice(0, 3) }, change, noon)
    expect(letters(again)).toEqual([['meeting-moved', ['p0', 'p1', 'p2']]])
  })
})

describe('the clock', () => {
  it('counts a meeting as met three hours after its start', () => {
    const meeting = aMeeting({ remindAt: null })
    expect(withTimePassed(meeting, after(2.9))).toBe(meeting)
    expect(withTimePassed(meeting, after(3)).state).toBe('met')
  })

  it('asks the host for the minutes after three days, once', () => {
    const met = aMeeting({ state: 'met', remindAt: null })
    expect(withTimePassed(met, after(71))).toBe(met)
    const asked = withTimePassed(met, after(72))
    expect(letters(asked)).toEqual([['minutes-due', ['household-1']]])
    expect(withTimePassed(asked, after(100))).toBe(asked)
  })

  it('passes a lapsed offer on', () => {
    const waiting = [aWaiter('slow', { offeredUntil: after(-48) }), aWaiter('next')]
    const passed = withTimePassed(aMeeting({ seats: 1, free: 0, waiting }), after(-48))
    expect(passed.waiting).toMatchObject([{ personId: 'next', offeredUntil: after(-36) }])
  })
})

describe('the next look at a meeting', () => {
  it.each<[string, Partial<Meeting>, Date | null]>([
    ['at the reminder', {}, eve],
    ['at its having met, once reminded', { remindAt: null }, after(3)],
    ['at an offer’s end, when that is sooner', { waiting: [aWaiter('a', { offeredUntil: after(-40) })] }, after(-40)],
    ['at the minutes, once met', { state: 'met' }, after(72)],
    ['never, once the minutes were asked for', { state: 'met', minutesAskedAt: after(72) }, null],
    ['never for a draft', { state: 'draft' }, null],
    [
      'never once cancelled, whatever was held',
      { state: 'cancelled', waiting: [aWaiter('a', { offeredUntil: after(-40) })] },
      null,
    ],
    ['never once the minutes are out', { state: 'minuted' }, null],
  ])('is %s', (_, more, at) => {
    expect(nextDueAt(aMeeting(more))).toEqual(at)
  })

  it('is at once while a letter waits, and not for one that is through', () => {
    const letter = { kind: 'meeting-moved' as const, to: 'resident' as const, ids: ['a'], at: after(-60) }
    expect(nextDueAt(aMeeting({ letters: { entries: { one: { ...letter, state: 'waiting' } } } }))).toEqual(after(-60))
    expect(nextDueAt(aMeeting({ letters: { entries: { one: { ...letter, state: 'sent' } } } }))).toEqual(eve)
  })
})
