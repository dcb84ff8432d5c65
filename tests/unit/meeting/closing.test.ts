import { cancel } from '../../../cloudfunctions/modules/meeting/actions/cancel'
import { plan } from '../../../cloudfunctions/modules/meeting/actions/plan'
import { publish } from '../../../cloudfunctions/modules/meeting/actions/publish'
import type { Meeting } from '../../../cloudfunctions/modules/meeting/meeting'
import { act } from '../../../cloudfunctions/workflow/action'
import { aKey } from '../../support/builders/a-report'
import { aGuest, aMeeting, startAt } from '../../support/builders/a-meeting'
import { rescheduled } from '../../support/builders/meeting-presses'

const hoursBefore = (hours: number, start = startAt) => new Date(start.getTime() - hours * 3_600_000)
const host = (at: Date) => ({ at, senderKey: 'host' })

function planned(meeting: Meeting, more: { closesAt?: string; seats?: number }, at: Date) {
  const given = { place: meeting.place, startAt: startAt.toISOString(), seats: 0, topics: ['楼下停车的事'], ...more }
  return act(plan, meeting, { ...given, reporters: [], tooFew: () => {} }, aKey(at), host(at))
}

function published(meeting: Meeting, at: Date) {
  return act(publish, meeting, { given: {}, reporters: [] }, aKey(at), host(at))
}

describe('signing up', () => {
  const draft = aMeeting({ state: 'draft', publishedAt: null })

  it('that would have closed in the past stays open until the start: when planned, when published late', () => {
    expect(planned(draft, { closesAt: hoursBefore(24).toISOString() }, hoursBefore(10))).toMatchObject({
      closesAt: startAt,
    })
    expect(planned(draft, {}, hoursBefore(1))).toMatchObject({ closesAt: startAt })
    expect(planned(draft, {}, hoursBefore(3))).toMatchObject({ closesAt: hoursBefore(2) })
    expect(published(draft, hoursBefore(1))).toMatchObject({ closesAt: startAt })
    expect(published(draft, hoursBefore(3))).toMatchObject({ closesAt: hoursBefore(2) })
  })

  it('that has closed is not opened again when something else is changed', () => {
    expect(planned(aMeeting(), { seats: 9 }, hoursBefore(1))).toMatchObject({ seats: 9, closesAt: hoursBefore(2) })
  })

  it.each([24, 2, 0])('closes as long before a new start as was chosen: %d hours', (hours) => {
    const to = new Date(startAt.getTime() + 48 * 3_600_000)
    const change = { startAt: to.toISOString(), place: '凉亭', reason: '下雨' }
    const after = rescheduled(aMeeting({ closesAt: hoursBefore(hours) }), change, hoursBefore(30))
    expect(after).toMatchObject({ closesAt: hoursBefore(hours, to) })
  })

  it('stays open until a new start that is nearer than that', () => {
    const soon = hoursBefore(20)
    const change = { startAt: soon.toISOString(), place: '凉亭', reason: '下雨' }
    expect(rescheduled(aMeeting({ closesAt: hoursBefore(24) }), change, hoursBefore(30))).toMatchObject({
      closesAt: soon,
    })
  })
})

describe('a meeting', () => {
  it.each([
    ['is to come', {}, hoursBefore(1), true],
    ['is a draft, whatever its day', { state: 'draft' as const }, startAt, true],
    ['has begun', {}, startAt, 'NOT_NOW'],
    [
      'has somebody there already',
      { guests: [aGuest('a', { attendedAt: hoursBefore(1) })] },
      hoursBefore(1),
      'NOT_NOW',
    ],
    ['is over', { state: 'met' as const }, startAt, 'NOT_NOW'],
  ])('that %s: may it be cancelled', (_, more, at, answer) => {
    expect(cancel.may(aMeeting(more), host(at))).toBe(answer)
  })
})
