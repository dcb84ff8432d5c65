import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../config/root'
import { at, granted, openWorld, people, type Person, type World } from '../support/world'
import { aNamedForm } from '../support/builders/a-report-form'
import { aPlan, benches, minutes, thursday } from '../support/world/meeting-stages'
import { stages } from '../support/world/report-stages'

const { wang, li, first, third, chen, grid } = people
/** Somebody else of the house. */
const zhao = at('resident', { openId: 'o-zhao', door: 'resident' })

let world: World
let bench: ReturnType<typeof benches>
let host: ReturnType<typeof world.as<'household'>>

beforeAll(async () => void (world = await openWorld()))
beforeEach(async () => {
  await world.begin()
  bench = benches(world)
  host = world.as(first)
})
afterAll(() => world.close())

const stands = async (by: Person<'resident'>, meetingId: string) =>
  granted(await world.as(by).getMeeting({ meetingId })).standing
const seen = async (meetingId: string) => granted(await host.getMeetingAsHost({ meetingId }))
const dueAt = async (meetingId: string) => (await world.shelves.one('meetings', meetingId)).dueAt

/** What the minute's tick sent. */
async function sent() {
  const before = world.letters().length
  await world.tick()
  return world.letters().slice(before)
}
const readers = async () => (await sent()).map(({ to }) => to).sort()

describe('signing up', () => {
  it('without a limit takes one press, and nothing about waiting or a code shows', async () => {
    const meetingId = await bench.published()
    expect(await bench.signUp(meetingId, wang, 4)).toEqual({
      as: 'seated',
      party: 4,
      code: null,
      attended: false,
      asksAgain: false,
    })
    const face = granted(await world.as(li).getMeeting({ meetingId }))
    expect([face.seats, face.taken, face.waiting, face.allowedActions]).toEqual([0, 4, 0, ['sign-up']])
  })

  it('gives six plain letters where seats are counted, and a place in the line when it is full', async () => {
    const meetingId = await bench.published({ seats: 1 })
    expect(await bench.signUp(meetingId, li)).toMatchObject({
      as: 'seated',
      code: expect.stringMatching(/^[2-9A-Z]{6}$/),
    })
    expect(await bench.signUp(meetingId, wang)).toEqual({ as: 'waiting', party: 1, place: 1 })
    expect(await bench.signUp(meetingId, zhao, 2)).toEqual({ as: 'waiting', party: 2, place: 2 })
  })

  it('a second time is the same sign-up, whatever the party says then', async () => {
    const meetingId = await bench.published({ seats: 5 })
    const once = await bench.signUp(meetingId, wang, 2, '王姨')
    expect(await bench.signUp(meetingId, wang, 3)).toEqual(once)
    expect((await seen(meetingId)).guests).toMatchObject([{ party: 2, name: '王姨' }])
    await bench.signUp(meetingId, li, 3)
    const waits = await bench.signUp(meetingId, zhao, 1)
    expect(await bench.signUp(meetingId, zhao, 1)).toEqual(waits)
  })

  it('does not come true again when its press arrives late, after it was cancelled', async () => {
    const meetingId = await bench.published({ seats: 2 })
    const press = { meetingId, commandId: world.press(), party: 1 }
    granted(await world.as(wang).signUp(press))
    granted(await world.as(wang).cancelSignUp({ meetingId }))
    expect(granted(await world.as(wang).signUp(press))).toEqual({ as: 'none' })
    expect((await seen(meetingId)).taken).toBe(0)
  })

  it('again after a cancellation is not undone by the cancellation arriving late, however much was pressed since', async () => {
    const meetingId = await bench.signedUp({ seats: 3 })
    const press = { meetingId, commandId: world.press() }
    granted(await world.as(wang).cancelSignUp(press))
    await bench.signUp(meetingId, wang)
    for (let turn = 0; turn < 12; turn++) {
      await bench.signUp(meetingId, li)
      granted(await world.as(li).cancelSignUp({ meetingId }))
    }
    expect(granted(await world.as(wang).cancelSignUp(press))).toMatchObject({ as: 'seated' })
  })

  it('ends at the hour the host set, two hours before when nothing was said', async () => {
    const usual = await bench.published()
    const early = await bench.published({ closesAt: '2026-01-14T07:00:00.000Z' })
    world.cloud.time.set(new Date('2026-01-14T07:00:00Z'))
    await bench.signUp(usual, wang)
    expect(await world.as(wang).signUp({ meetingId: early, party: 1 })).toMatchObject({ refusal: 'SIGN_UP_CLOSED' })
    world.cloud.time.set(new Date('2026-01-15T05:00:00Z'))
    expect(await world.as(li).signUp({ meetingId: usual, party: 1 })).toMatchObject({ refusal: 'SIGN_UP_CLOSED' })
  })
})

describe('a seat that becomes free', () => {
  it('is offered to the first party that fits, and a party of two never gets one seat', async () => {
    const meetingId = await bench.published({ seats: 1 })
    await bench.signUp(meetingId, li)
    await bench.signUp(meetingId, zhao, 2)
    await bench.signUp(meetingId, wang)
    granted(await world.as(li).cancelSignUp({ meetingId }))
    expect(await stands(wang, meetingId)).toEqual({
      as: 'offered',
      party: 1,
      until: expect.stringMatching(/^2026-01-12T14:00:0/),
    })
    expect(await stands(zhao, meetingId)).toEqual({ as: 'waiting', party: 2, place: 1 })
    expect(await sent()).toMatchObject([
      {
        to: wang.openId,
        what: '板凳会给您留了座位，请回话',
        page: `packages/meeting/detail/index?meetingId=${meetingId}`,
      },
    ])
  })

  it('is nobody else’s while it is held', async () => {
    const meetingId = await bench.offered()
    expect(await bench.signUp(meetingId, zhao)).toEqual({ as: 'waiting', party: 1, place: 2 })
    expect(granted(await world.as(wang).takeOffer({ meetingId }))).toMatchObject({ as: 'seated' })
    expect((await seen(meetingId)).taken).toBe(1)
  })

  it('passes on by the clock when nobody answered, and is refused kindly to who comes too late', async () => {
    const meetingId = await bench.offered()
    await bench.signUp(meetingId, zhao)
    world.later(0, 11.9)
    await world.tick()
    expect(await stands(wang, meetingId)).toMatchObject({ as: 'offered' })
    world.later(0, 0.2)
    expect(await world.as(wang).takeOffer({ meetingId })).toMatchObject({ refusal: 'OFFER_LAPSED' })
    await world.tick()
    expect(await stands(wang, meetingId)).toEqual({ as: 'none' })
    expect(await stands(zhao, meetingId)).toMatchObject({ as: 'offered' })
  })

  it('and passes on in the night is told of in the morning to who lost it, not to who has signed up again by then', async () => {
    const morning = new Date('2026-01-12T23:00:00Z')
    const [lost, again] = [await bench.offered(), await bench.offered()]
    await world.tick()
    world.later(0, 12.1)
    expect(await readers()).toEqual([])
    await bench.signUp(again, wang)
    world.cloud.time.set(morning)
    expect(await sent()).toMatchObject([
      {
        to: wang.openId,
        what: '给您留的座位没等到您回话，让出去了',
        page: `packages/meeting/detail/index?meetingId=${lost}`,
      },
    ])
  })

  it('in the night is held from the morning on, when its letter may ring', async () => {
    world.cloud.time.set(new Date('2026-01-12T14:00:00Z'))
    const meetingId = await bench.offered()
    expect(await stands(wang, meetingId)).toMatchObject({ as: 'offered', until: '2026-01-13T11:00:00.000Z' })
    world.later(0, 20.9)
    expect(granted(await world.as(wang).takeOffer({ meetingId }))).toMatchObject({ as: 'seated' })
  })

  it('passes on at once when it is let go', async () => {
    const meetingId = await bench.offered()
    await bench.signUp(meetingId, zhao)
    expect(granted(await world.as(wang).passOffer({ meetingId }))).toEqual({ as: 'none' })
    expect(await stands(zhao, meetingId)).toMatchObject({ as: 'offered' })
  })

  it('comes of more seats too; fewer than are taken are refused with the number', async () => {
    const meetingId = await bench.full()
    await bench.signUp(meetingId, zhao, 2)
    expect(granted(await host.planMeeting({ meetingId, ...aPlan({ seats: 4 }) }))).toMatchObject({ changed: true })
    expect([await stands(wang, meetingId), await stands(zhao, meetingId)]).toMatchObject([
      { as: 'offered' },
      { as: 'offered' },
    ])
    expect(granted(await host.planMeeting({ meetingId, ...aPlan({ seats: 3 }) }))).toEqual({ changed: false, taken: 4 })
    expect((await seen(meetingId)).seats).toBe(4)
  })

  it('in the last two hours is theirs who wait, before anybody who comes only now', async () => {
    const meetingId = await bench.published({ seats: 1, closesAt: thursday.toISOString() })
    await bench.signUp(meetingId, li)
    await bench.signUp(meetingId, wang)
    world.cloud.time.set(new Date(thursday.getTime() - 3_600_000))
    await world.tick()
    granted(await world.as(li).cancelSignUp({ meetingId }))
    expect(await bench.signUp(meetingId, zhao)).toEqual({ as: 'waiting', party: 1, place: 1 })
    expect(await stands(wang, meetingId)).toMatchObject({ as: 'seated', code: expect.any(String) })
    expect(await sent()).toMatchObject([{ to: wang.openId, what: '板凳会有您的座位了，等您来坐坐' }])
  })

  it('is open to who comes only now, when it is too small for those who wait', async () => {
    const meetingId = await bench.published({ seats: 2, closesAt: thursday.toISOString() })
    await bench.signUp(meetingId, li)
    await bench.signUp(meetingId, wang, 2)
    expect(await bench.signUp(meetingId, zhao)).toMatchObject({ as: 'seated' })
    expect(await stands(wang, meetingId)).toEqual({ as: 'waiting', party: 2, place: 1 })
  })

  it('is offered to nobody once the meeting is cancelled, and the clock lets it rest', async () => {
    const meetingId = await bench.offered()
    granted(await host.cancelMeeting({ meetingId, reason: '下雨' }))
    expect(await world.as(wang).takeOffer({ meetingId })).toMatchObject({ refusal: 'OFFER_LAPSED' })
    expect(await world.as(wang).passOffer({ meetingId })).toMatchObject({ refusal: 'OFFER_LAPSED' })
    await world.tick()
    expect(await dueAt(meetingId)).toBeNull()
  })

  it('is held anew when the day changes, never beyond two hours before the new start', async () => {
    const meetingId = await bench.offered()
    const startAt = '2026-01-12T08:00:00.000Z'
    granted(await host.rescheduleMeeting({ meetingId, startAt, place: '凉亭', reason: '周四下雨' }))
    expect(await stands(wang, meetingId)).toMatchObject({ as: 'offered', until: '2026-01-12T06:00:00.000Z' })
  })
})

describe('the clock', () => {
  /** Six in the evening before. */
  const eve = new Date('2026-01-14T10:00:00Z')

  it('reminds those who still come, once, at six the evening before', async () => {
    const meetingId = await bench.signedUp()
    await bench.signUp(meetingId, li)
    granted(await world.as(li).cancelSignUp({ meetingId }))
    world.cloud.time.set(new Date(eve.getTime() - 60_000))
    expect(await readers()).toEqual([])
    world.cloud.time.set(eve)
    expect(await sent()).toMatchObject([{ to: wang.openId, what: '明天的板凳会，别忘了来坐坐' }])
    expect(await readers()).toEqual([])
  })

  it('says after an outage what is true by then: today, and nothing once it has begun', async () => {
    const late = await bench.signedUp()
    world.cloud.time.set(new Date(thursday.getTime() - 5 * 3_600_000))
    expect(await sent()).toMatchObject([{ to: wang.openId, what: '今天的板凳会，别忘了来坐坐' }])
    const tooLate = await bench.signedUp({ startAt: new Date(thursday.getTime() + 86_400_000).toISOString() })
    world.cloud.time.set(new Date(thursday.getTime() + 86_400_000))
    expect(await readers()).toEqual([])
    expect([await dueAt(late), await dueAt(tooLate)]).not.toContain(null)
  })

  it('says nothing of a seat that was taken before the letter could ring', async () => {
    world.cloud.time.set(new Date('2026-01-12T14:00:00Z'))
    const meetingId = await bench.offered()
    granted(await world.as(wang).takeOffer({ meetingId }))
    world.later(0, 10)
    expect(await readers()).toEqual([])
  })

  it('reminds nobody of a meeting that was cancelled', async () => {
    await bench.cancelled()
    expect(await sent()).toMatchObject([{ to: wang.openId, what: '板凳会不开了，原因请看看' }])
    world.cloud.time.set(eve)
    expect(await readers()).toEqual([])
  })

  it('tells nobody of a change who withdrew before it could ring', async () => {
    const meetingId = await bench.signedUp()
    world.cloud.time.set(new Date('2026-01-12T14:00:00Z'))
    granted(await host.rescheduleMeeting({ meetingId, startAt: thursday.toISOString(), place: '凉亭', reason: '下雨' }))
    granted(await world.as(wang).cancelSignUp({ meetingId }))
    world.later(0, 10)
    expect(await readers()).toEqual([])
  })

  it('counts it as met three hours after its start, and asks the host for the minutes after three days', async () => {
    const meetingId = await bench.signedUp()
    world.cloud.time.set(new Date(thursday.getTime() + 3 * 3_600_000))
    await world.tick()
    expect((await seen(meetingId)).state).toBe('met')
    world.later(2, 22)
    expect(await sent()).toMatchObject([
      { to: first.openId, page: `packages/household/meeting/index?meetingId=${meetingId}` },
    ])
    expect(await readers()).toEqual([])
    expect(await dueAt(meetingId)).toBeNull()
  })
})

describe('a topic that was taken back before the meeting was published', () => {
  it.each(['withdrawReport', 'deleteMyData'] as const)('by %s is said to nobody', async (procedure) => {
    const reportId = await stages(world).accepted({ text: '我家水管漏水' })
    const meetingId = await bench.opened(reportId)
    granted(await host.planMeeting({ meetingId, ...aPlan({ topics: ['我家水管漏水', '楼下停车的事'] }) }))
    const press = { commandId: world.press(), ...(procedure === 'withdrawReport' && { reportId }) }
    granted(await world.knock(wang, procedure, press))
    granted(await host.publishMeeting({ meetingId }))
    expect(granted(await world.as(zhao).getMeeting({ meetingId })).topics).toMatchObject([{ text: '楼下停车的事' }])
  })

  it('but lives on for somebody in need is said to nobody either', async () => {
    const reportId = await stages(world).accepted({ text: '我家水管漏水' })
    const meetingId = await bench.opened(reportId)
    granted(await host.planMeeting({ meetingId, ...aPlan({ topics: ['我家水管漏水', '楼下停车的事'] }) }))
    await world.shelves.edit('reports', reportId, { category: 'care' })
    granted(await world.as(wang).withdrawReport({ reportId }))
    granted(await host.publishMeeting({ meetingId }))
    expect(granted(await world.as(zhao).getMeeting({ meetingId })).topics).toMatchObject([{ text: '楼下停车的事' }])
  })
})

describe('a sensitive report', () => {
  it('that a household helps with is not put on a bench', async () => {
    const reportId = await stages(world).careWithHousehold()
    expect(granted(await host.getReportAsHousehold({ reportId })).allowedActions).not.toContain('open-meeting')
    expect(
      granted(await host.getReportAsHousehold({ reportId: await stages(world).accepted() })).allowedActions,
    ).toContain('open-meeting')
  })
})

describe('a draft', () => {
  it('that was opened is there when its answer was lost and its report was taken back since', async () => {
    const reportId = await stages(world).accepted()
    const press = { formId: world.press(), reportId }
    const { meetingId } = granted(await host.openMeeting(press))
    granted(await world.as(wang).withdrawReport({ reportId }))
    expect(granted(await host.openMeeting(press)).meetingId).toBe(meetingId)
  })
})

describe('another day', () => {
  it('keeps everybody, and asks each who has a phone again', async () => {
    const meetingId = await bench.rescheduled()
    expect(await stands(wang, meetingId)).toMatchObject({ as: 'seated', asksAgain: true })
    expect(granted(await world.as(wang).getMeeting({ meetingId })).allowedActions).toEqual(['confirm', 'cancel'])
    expect(await sent()).toMatchObject([{ to: wang.openId, what: '板凳会改时间了，您还来吗' }])
    expect(granted(await world.as(wang).confirmSignUp({ meetingId }))).toMatchObject({ asksAgain: false })
  })

  it('reminds on the new evening, not on the old', async () => {
    await bench.rescheduled()
    await world.tick()
    world.cloud.time.set(new Date('2026-01-14T10:00:00Z'))
    expect(await readers()).toEqual([])
    world.later(1)
    expect(await readers()).toEqual([wang.openId])
  })

  it('is remembered when seats come to be counted afterwards', async () => {
    const meetingId = await bench.rescheduled()
    const startAt = '2026-01-16T07:00:00.000Z'
    granted(await host.planMeeting({ meetingId, ...aPlan({ startAt, place: '2号楼楼下', seats: 5 }) }))
    expect(await stands(wang, meetingId)).toMatchObject({ asksAgain: true, code: expect.any(String) })
  })

  it('or another place is never set without asking again', async () => {
    const meetingId = await bench.signedUp()
    expect(await host.planMeeting({ meetingId, ...aPlan({ place: '5号楼活动室' }) })).toMatchObject({
      refusal: 'NOT_NOW',
    })
  })

  it('is not set once it has begun', async () => {
    const meetingId = await bench.attended()
    const startAt = '2026-01-16T07:00:00.000Z'
    const change = { meetingId, startAt, place: '2号楼楼下', reason: '下雨' }
    expect(await host.rescheduleMeeting(change)).toMatchObject({ refusal: 'NOT_NOW' })
    expect(granted(await host.getMeetingAsHost({ meetingId })).allowedActions).not.toContain('reschedule')
  })

  it('begins with nobody there: who was ticked may say that they come, or not', async () => {
    const meetingId = await bench.signedUp()
    world.cloud.time.set(new Date(thursday.getTime() - 3_600_000))
    const guestId = await bench.guestOf(meetingId)
    granted(await host.markAttended({ meetingId, who: { by: 'guest', guestId } }))
    granted(await host.addWalkIn({ meetingId, name: '刘大爷', party: 1 }))
    const startAt = '2026-01-16T07:00:00.000Z'
    granted(await host.rescheduleMeeting({ meetingId, startAt, place: '2号楼楼下', reason: '下雨' }))
    expect(granted(await world.as(wang).getMeeting({ meetingId })).allowedActions).toEqual(['confirm', 'cancel'])
    expect(granted(await host.getMeetingAsHost({ meetingId }))).toMatchObject({
      attended: 0,
      guests: [expect.anything()],
    })
  })
})

describe('at the door', () => {
  it('a name or a code is ticked once, however often', async () => {
    const meetingId = await bench.published({ seats: 5 })
    const mine = await bench.signUp(meetingId, wang, 2, '王姨')
    const code = mine.as === 'seated' && mine.code ? mine.code : ''
    bench.begins()
    const spelt = `${code.slice(0, 3)} ${code.slice(3).toLowerCase()}`
    expect(granted(await host.markAttended({ meetingId, who: { by: 'code', code: spelt } }))).toEqual({
      name: '王姨',
      party: 2,
    })
    const guestId = await bench.guestOf(meetingId)
    granted(await host.markAttended({ meetingId, who: { by: 'guest', guestId } }))
    expect((await seen(meetingId)).attended).toBe(2)
    expect(await world.as(wang).cancelSignUp({ meetingId })).toMatchObject({ refusal: 'ALREADY_ATTENDED' })
  })

  it('somebody without a phone sits down too, whatever the seats', async () => {
    const meetingId = await bench.full()
    bench.begins()
    expect(granted(await host.addWalkIn({ meetingId, name: '赵奶奶', party: 2 }))).toEqual({ attended: 2 })
    expect((await seen(meetingId)).guests.at(-1)).toMatchObject({ name: '赵奶奶', walkedIn: true, attended: true })
  })

  it('a tick by mistake is taken back: who signed up is awaited again and may leave, who walked in is off the list', async () => {
    const meetingId = await bench.attended()
    granted(await host.addWalkIn({ meetingId, name: '赵奶奶', party: 2 }))
    const [guest, walkIn] = (await seen(meetingId)).guests
    granted(await host.unmarkAttended({ meetingId, guestId: walkIn?.guestId ?? '' }))
    expect(await seen(meetingId)).toMatchObject({ attended: 1, guests: [{ attended: true }] })
    granted(await host.unmarkAttended({ meetingId, guestId: guest?.guestId ?? '' }))
    const after = await seen(meetingId)
    expect(after).toMatchObject({ attended: 0, guests: [{ attended: false, walkedIn: false }] })
    expect(after.allowedActions).not.toContain('unmark-attended')
    expect(await stands(wang, meetingId)).toMatchObject({ as: 'seated', attended: false })
    expect(await host.unmarkAttended({ meetingId, guestId: guest?.guestId ?? '' })).toMatchObject({
      refusal: 'NOT_NOW',
    })
  })

  it('a tick stays once the minutes are out, and a seat stays whose guest took their name away', async () => {
    const meetingId = await bench.attended()
    granted(await host.addWalkIn({ meetingId, party: 1 }))
    const guestId = await bench.guestOf(meetingId)
    granted(await world.as(wang).deleteMyData({}))
    granted(await host.unmarkAttended({ meetingId, guestId }))
    expect(await seen(meetingId)).toMatchObject({ attended: 1, guests: [{ guestId, attended: false }, {}] })
    granted(await host.markAttended({ meetingId, who: { by: 'guest', guestId } }))
    granted(await host.writeMinutes({ meetingId, ...minutes(['装充电桩']) }))
    granted(await host.publishMinutes({ meetingId }))
    expect(await host.unmarkAttended({ meetingId, guestId })).toMatchObject({ refusal: 'NOT_NOW' })
  })

  it('nobody else’s host takes a tick back', async () => {
    const meetingId = await bench.attended()
    const guestId = await bench.guestOf(meetingId)
    expect(await world.as(third).unmarkAttended({ meetingId, guestId })).toMatchObject({ refusal: 'NOT_FOUND' })
  })

  it('nobody takes back that they came, nor leaves a meeting that began', async () => {
    const meetingId = await bench.signedUp()
    bench.begins()
    expect(await world.as(wang).cancelSignUp({ meetingId })).toMatchObject({ refusal: 'NOT_NOW' })
    expect(granted(await world.as(wang).getMeeting({ meetingId })).allowedActions).toEqual([])
  })
})

describe('the minutes', () => {
  const namingSomebody = [
    ['a guest', '王姨说装充电桩', [{ kind: 'name', text: '王姨', sure: true, where: 'said', no: 0 }]],
    ['a phone', '打139-0000-0001问', [{ kind: 'phone', text: '139-0000-0001' }]],
    ['a flat', '2单元502出电', [{ kind: 'flat', text: '2单元502' }]],
  ] as const

  it.each(namingSomebody)('that name %s are shown to the host and not published', async (_, said, found) => {
    const meetingId = await bench.published()
    await bench.signUp(meetingId, wang, 1, '王姨')
    bench.begins()
    expect(granted(await host.writeMinutes({ meetingId, ...minutes([said]) })).personalData).toMatchObject(found)
    expect(await host.publishMinutes({ meetingId })).toMatchObject({ refusal: 'PERSONAL_DATA_FOUND' })
    expect(JSON.stringify(await world.as(wang).getMeeting({ meetingId }))).not.toContain(said)
    expect(granted(await host.writeMinutes({ meetingId, ...minutes(['装充电桩']) })).personalData).toEqual([])
    expect(granted(await host.publishMinutes({ meetingId })).state).toBe('minuted')
  })

  it.each([
    ['somebody who waited', '赵大爷', { kind: 'name', text: '赵大爷' }],
    ['somebody who came without a phone', '刘大爷', { kind: 'name', text: '刘大爷' }],
    ['who reported a topic and let the household know who they are', '王淑芬', { kind: 'name', text: '王淑芬' }],
  ])('that name %s are shown to the host and not published', async (_, name, found) => {
    const { meetingId } = await bench.aboutReport({ seats: 1 }, aNamedForm())
    await bench.signUp(meetingId, li)
    await bench.signUp(meetingId, zhao, 1, '赵大爷')
    bench.begins()
    granted(await host.addWalkIn({ meetingId, name: '刘大爷', party: 1 }))
    const told = minutes(['装充电桩', `${name}说灯不亮`])
    expect(granted(await host.writeMinutes({ meetingId, ...told })).personalData).toEqual([
      expect.objectContaining(found),
    ])
    expect(await host.publishMinutes({ meetingId })).toMatchObject({ refusal: 'PERSONAL_DATA_FOUND' })
  })

  it('with an everyday word that a guest gave as their name wait for the host to say that it is none, once', async () => {
    const meetingId = await bench.published()
    await bench.signUp(meetingId, wang, 1, '高兴')
    bench.begins()
    const happy = minutes(['装了灯都很高兴'])
    expect(granted(await host.writeMinutes({ meetingId, ...happy })).personalData).toEqual([
      { kind: 'name', text: '高兴', sure: false, where: 'said', no: 0 },
    ])
    expect(await host.publishMinutes({ meetingId })).toMatchObject({ refusal: 'PERSONAL_DATA_FOUND' })
    granted(await host.allowWord({ meetingId, word: '高兴' }))
    expect(granted(await host.writeMinutes({ meetingId, ...happy })).personalData).toEqual([])
    expect(granted(await host.publishMinutes({ meetingId })).state).toBe('minuted')
  })

  it('with a phone are not let through by saying that it is none', async () => {
    const meetingId = await bench.minuted('打13900000001问')
    granted(await host.allowWord({ meetingId, word: '13900000001' }))
    expect(await host.publishMinutes({ meetingId })).toMatchObject({ refusal: 'PERSONAL_DATA_FOUND' })
  })

  it('and all that is published are looked over before they are sent, and what was allowed once stands for each of them', async () => {
    const meetingId = await bench.published()
    await bench.signUp(meetingId, wang, 1, '高兴')
    const reason = '下雨，改天再高兴'
    const texts = [{ where: 'reason' as const, no: 0, text: reason }]
    const found = [{ kind: 'name', text: '高兴', sure: false, where: 'reason', no: 0 }]
    expect(granted(await host.checkMeetingTexts({ meetingId, texts })).personalData).toEqual(found)
    expect(await host.cancelMeeting({ meetingId, reason })).toMatchObject({ refusal: 'PERSONAL_DATA_FOUND' })
    granted(await host.allowWord({ meetingId, word: '高兴' }))
    granted(await host.planMeeting({ meetingId, ...aPlan({ topics: ['楼下停车的事', '高兴的事'] }) }))
    granted(await host.cancelMeeting({ meetingId, reason }))
  })

  it('are allowed a word by their host alone', async () => {
    const meetingId = await bench.published()
    const other = world.as(people.second)
    const texts = [{ where: 'reason' as const, no: 0, text: '下雨' }]
    expect(await other.allowWord({ meetingId, word: '高兴' })).toMatchObject({ refusal: 'NOT_FOUND' })
    expect(await other.checkMeetingTexts({ meetingId, texts })).toMatchObject({ refusal: 'NOT_FOUND' })
  })

  it('that name somebody who walks in only after they were written are not published', async () => {
    const meetingId = await bench.minuted('刘大爷说装充电桩')
    granted(await host.addWalkIn({ meetingId, name: '刘大爷', party: 1 }))
    expect(await host.publishMinutes({ meetingId })).toMatchObject({ refusal: 'PERSONAL_DATA_FOUND' })
  })

  it('never tell the household by a refusal whose report it was, when that was told to the community alone', async () => {
    const { meetingId } = await bench.aboutReport({}, { contact: { name: '王淑芬' } })
    bench.begins()
    const told = minutes(['装充电桩', '王淑芬说灯不亮'])
    expect(granted(await host.writeMinutes({ meetingId, ...told })).personalData).toEqual([])
  })

  it('are looked over before the meeting already: a topic that names its reporter is not published', async () => {
    const meetingId = await bench.opened(await stages(world).accepted(aNamedForm()))
    granted(await host.planMeeting({ meetingId, ...aPlan({ topics: ['王淑芬家楼道的灯'] }) }))
    expect(await host.publishMeeting({ meetingId })).toMatchObject({ refusal: 'PERSONAL_DATA_FOUND' })
    granted(await host.planMeeting({ meetingId, ...aPlan({ topics: ['楼道的灯'] }) }))
    expect(granted(await host.publishMeeting({ meetingId })).state).toBe('published')
  })

  it('are not kept in by a name that somebody gave who signed up later: it stands in a topic everybody has read', async () => {
    const meetingId = await bench.published()
    await bench.signUp(meetingId, wang, 1, '楼下')
    granted(await host.planMeeting({ meetingId, ...aPlan({ seats: 9 }) }))
    bench.begins()
    granted(await host.writeMinutes({ meetingId, ...minutes(['装充电桩']) }))
    expect(granted(await host.publishMinutes({ meetingId })).state).toBe('minuted')
  })

  it('that are going out are not written anew, and go out with the next press', async () => {
    const meetingId = await bench.minuted('装两个充电桩')
    await world.shelves.edit('meetings', meetingId, { sealed: true })
    expect(granted(await host.getMeetingAsHost({ meetingId })).allowedActions).not.toContain('write-minutes')
    expect(await host.writeMinutes({ meetingId, ...minutes(['不装了']) })).toMatchObject({ refusal: 'NOT_NOW' })
    expect(granted(await host.publishMinutes({ meetingId })).state).toBe('minuted')
  })

  it('that broke off half-way are told once, and each decision is one report', async () => {
    const { meetingId, reportId } = await bench.aboutReport()
    bench.begins()
    granted(await host.writeMinutes({ meetingId, ...minutes(['装充电桩', '换声控灯']) }))
    granted(await host.publishMinutes({ meetingId }))
    await world.shelves.edit('meetings', meetingId, { state: 'met' })
    const press = { meetingId, commandId: world.press() }
    granted(await host.publishMinutes(press))
    expect(granted(await host.publishMinutes(press)).state).toBe('minuted')
    const { timeline } = granted(await world.as(wang).getMyReport({ reportId }))
    expect(timeline.filter(({ event }) => event === 'discussed')).toHaveLength(1)
    expect((await world.shelves.all('reports')).filter((report) => report.meetingId === meetingId)).toHaveLength(1)
  })

  it('make decisions that nobody filed for a neighbour', async () => {
    const meetingId = await bench.minuted()
    granted(await host.publishMinutes({ meetingId }))
    const [decision] = granted(await world.as(chen).getMeetingAsWorker({ meetingId })).decisions
    const seen = granted(await world.as(chen).getReportAsWorker({ reportId: decision?.reportId ?? '' }))
    expect([seen.forNeighbour, seen.timeline[0]?.event]).toEqual([false, 'decided'])
  })

  it('are not out before anything was written', async () => {
    const meetingId = await bench.signedUp()
    world.later(4)
    await world.tick()
    expect(await host.publishMinutes({ meetingId })).toMatchObject({ refusal: 'NOT_NOW' })
  })

  it('are read by everybody once they are out, and by nobody before', async () => {
    const meetingId = await bench.minuted('装两个充电桩')
    expect(JSON.stringify(await world.as(wang).getMeeting({ meetingId }))).not.toMatch(/充电桩|停车线/)
    granted(await host.publishMinutes({ meetingId }))
    expect(granted(await world.as(li).getMeeting({ meetingId }))).toMatchObject({
      topics: [{ text: '楼下停车的事', said: '装两个充电桩' }],
      decisions: [{ what: '划出停车线', role: 'community', by: '2026-01-31', done: false, reportId: null }],
    })
    expect(await sent()).toContainEqual(expect.objectContaining({ to: wang.openId, what: '板凳会的纪要出来了' }))
  })

  it('are on the reporter’s own timeline: what was said of their topic, also after it was moved and reworded', async () => {
    const { meetingId, reportId } = await bench.aboutReport()
    const topics = ['楼下停车的事', '楼道照明']
    granted(await host.planMeeting({ meetingId, ...aPlan({ topics }) }))
    expect(granted(await world.as(wang).getMeeting({ meetingId })).myReports).toMatchObject([{ reportId }])
    expect(granted(await world.as(li).getMeeting({ meetingId })).myReports).toEqual([])
    bench.begins()
    granted(await host.writeMinutes({ meetingId, ...minutes(['装充电桩', '换声控灯']) }))
    granted(await host.publishMinutes({ meetingId }))
    const { timeline, state } = granted(await world.as(wang).getMyReport({ reportId }))
    expect(timeline.at(-1)).toMatchObject({ event: 'discussed', to: '1号楼党员中心户', text: '换声控灯' })
    expect(state).toBe('accepted')
  })

  it('tell the keepers of a decision that a bench agreed on it, on pages there are', async () => {
    const meetingId = await bench.minuted()
    granted(await host.publishMinutes({ meetingId }))
    const letters = await sent()
    expect(letters).toContainEqual(expect.objectContaining({ to: chen.openId, what: '板凳会上说好的一件事，请看看' }))
    expect(letters.map(({ what }) => what)).not.toContain('有邻居反映了一件事')
    for (const { page } of world.letters())
      expect(existsSync(join(root, 'src', `${page.split('?')[0]}.tsx`))).toBe(true)
  })

  it('make each decision a report with whoever was given it, linked both ways, once', async () => {
    const meetingId = await bench.signedUp()
    bench.begins()
    const decisions = [
      { what: '换声控灯', role: 'household' as const, by: '2026-01-20' },
      { what: '划出停车线', role: 'community' as const, by: '2026-01-31' },
      { what: '修路面', role: 'street' as const, by: '2026-02-28' },
    ]
    granted(await host.writeMinutes({ meetingId, said: ['商量好了'], decisions, photos: [] }))
    await Promise.all([host.publishMinutes({ meetingId }), host.publishMinutes({ meetingId })])
    const kept = await world.shelves.all('reports')
    expect(kept).toHaveLength(3)
    expect(kept.every((report) => report.meetingId === meetingId)).toBe(true)

    const found = granted(await world.as(chen).getMeetingAsWorker({ meetingId })).decisions
    expect(found.map(({ what }) => what)).toEqual(['换声控灯', '划出停车线', '修路面'])
    const [lamp, lines, road] = found.map(({ reportId }) => reportId ?? '') as [string, string, string]
    expect(granted(await host.getReportAsHousehold({ reportId: lamp }))).toMatchObject({
      text: '换声控灯',
      state: 'routed',
    })
    expect(granted(await world.as(chen).getReportAsWorker({ reportId: lines }))).toMatchObject({ text: '划出停车线' })
    granted(await world.as(people.lin).acceptReportAsWorker({ reportId: road }))

    granted(await host.acceptReport({ reportId: lamp }))
    granted(await host.resolveReport({ reportId: lamp, text: '换好了', photos: [] }))
    expect(granted(await world.as(wang).getMeeting({ meetingId })).decisions.map(({ done }) => done)).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('the household’s day', () => {
  const day = async (by: Person<'household'> = first) => granted(await world.as(by).getToday({})).meetings

  it('shows the bench that is held today, on no other day', async () => {
    const meetingId = await bench.published()
    await bench.opened()
    world.cloud.time.set(new Date('2026-01-14T15:59:00Z'))
    expect((await day()).today.rows).toEqual([])
    world.cloud.time.set(new Date('2026-01-14T16:00:00Z'))
    expect((await day()).today.rows).toMatchObject([{ meetingId }])
    expect((await day(third)).today.rows).toEqual([])
    world.cloud.time.set(new Date('2026-01-15T16:00:00Z'))
    expect((await day()).today.rows).toEqual([])
  })

  it('asks for the minutes of one that was held, until they are out', async () => {
    const meetingId = await bench.published()
    world.cloud.time.set(new Date(thursday.getTime() + 3 * 3_600_000))
    await world.tick()
    expect(await day()).toMatchObject({
      today: { rows: [] },
      minutesDue: { rows: [{ meetingId, dueOn: '2026-01-18' }] },
    })
    expect((await day(third)).minutesDue.rows).toEqual([])
    granted(await host.writeMinutes({ meetingId, ...minutes(['装充电桩']) }))
    expect((await day()).minutesDue.rows).toHaveLength(1)
    granted(await host.publishMinutes({ meetingId }))
    expect((await day()).minutesDue.rows).toEqual([])
  })
})

describe('the benches of one day', () => {
  it('are those that its host has told neighbours of, so that two at one hour are noticed', async () => {
    await bench.opened()
    const meetingId = await bench.published()
    const on = async (day: string, by: Person<'household'> = first) =>
      granted(await world.as(by).listHostedMeetings({ list: 'coming', on: day })).rows.map((row) => row.meetingId)
    expect(await on('2026-01-15')).toEqual([meetingId])
    expect(await on('2026-01-16')).toEqual([])
    expect(await on('2026-01-15', third)).toEqual([])
  })
})

describe('who sees a meeting', () => {
  it('as a draft: its host alone, and a draft that was let go stays so', async () => {
    const meetingId = await bench.opened()
    const everybodyElse = async () => [
      await world.as(third).listHostedMeetings({ list: 'coming' }),
      await world.as(third).listHostedMeetings({ list: 'past' }),
      await world.as(chen).listMeetingsAsWorker({ list: 'coming' }),
      await world.as(chen).listMeetingsAsWorker({ list: 'past' }),
      await world.as(wang).listMeetings({ list: 'coming', communityId: 'community-1' }),
      await world.as(wang).listMeetings({ list: 'past', communityId: 'community-1' }),
      await world.as(wang).openPlacard({ by: 'number', number: '1001' }),
    ]
    expect(granted(await host.listHostedMeetings({ list: 'coming' })).rows).toMatchObject([
      { meetingId, state: 'draft' },
    ])
    expect(JSON.stringify(await everybodyElse())).not.toContain(meetingId)
    granted(await host.cancelMeeting({ meetingId, reason: '不开了' }))
    expect(JSON.stringify(await everybodyElse())).not.toContain(meetingId)
    expect(granted(await host.listHostedMeetings({ list: 'past' })).rows).toMatchObject([
      { meetingId, state: 'cancelled' },
    ])
  })

  it('on the placard’s page, in the lists of the community, and among mine', async () => {
    const meetingId = await bench.signedUp()
    const placard = granted(await world.as(wang).openPlacard({ by: 'number', number: '1001' }))
    expect(placard).toMatchObject({ nextMeeting: { meetingId, mine: 'seated', taken: 1 } })
    const mine = granted(await world.as(wang).listMeetings({ list: 'mine', communityId: 'community-1' })).rows
    expect(mine).toMatchObject([{ meetingId }])
    expect(granted(await world.as(li).listMeetings({ list: 'mine', communityId: 'community-1' })).rows).toEqual([])
  })

  it('at the workers’ door: only who works for its estate', async () => {
    await bench.published()
    expect(granted(await world.as(chen).listMeetingsAsWorker({ list: 'coming' })).rows).toHaveLength(1)
    expect(granted(await world.as(people.lin).listMeetingsAsWorker({ list: 'coming' })).rows).toHaveLength(1)
    expect(granted(await world.as(grid).listMeetingsAsWorker({ list: 'coming' })).rows).toEqual([])
    expect(granted(await world.as(people.far).listMeetingsAsWorker({ list: 'coming' })).rows).toEqual([])
  })

  it('names no resident to anybody but the host', async () => {
    const meetingId = await bench.published({ seats: 2 })
    await bench.signUp(meetingId, wang, 1, '王淑芬')
    await bench.signUp(meetingId, zhao, 2, '赵大爷')
    const told = [
      await world.as(li).getMeeting({ meetingId }),
      await world.as(chen).getMeetingAsWorker({ meetingId }),
      await world.as(li).listMeetings({ list: 'coming', communityId: 'community-1' }),
    ]
    expect(JSON.stringify(told)).not.toMatch(/王淑芬|赵大爷|person-o|o-wang/)
    expect(JSON.stringify(await host.getMeetingAsHost({ meetingId }))).toMatch(/王淑芬.*赵大爷/)
  })
})

describe('a report that kept the household out', () => {
  it('never becomes a topic of theirs: it is as if it were missing', async () => {
    const bypassed = await stages(world).handedToCommunity()
    const missing = await host.openMeeting({ reportId: 'f'.repeat(32) })
    const hidden = await host.openMeeting({ reportId: bypassed })
    expect(hidden).toEqual({ ...missing, requestId: hidden.ok ? '' : expect.any(String) })
    expect(await world.shelves.all('meetings')).toEqual([])
  })

  it('nor when it is with another household, or while its words are looked at', async () => {
    expect(await world.as(third).openMeeting({ reportId: await stages(world).accepted() })).toMatchObject({
      refusal: 'NOT_FOUND',
    })
    expect(await host.openMeeting({ reportId: await stages(world).checking() })).toMatchObject({ refusal: 'NOT_FOUND' })
  })
})

describe('three similar reports', () => {
  it('in a building within thirty days suggest a meeting to the worker', async () => {
    await stages(world).submitted()
    await stages(world).submitted({ text: '四楼的灯也不亮' })
    expect(granted(await world.as(chen).listSuggestedMeetings({})).suggestions).toEqual([])
    await stages(world).submitted({ text: '灯又坏了' }, li)
    expect(granted(await world.as(chen).listSuggestedMeetings({})).suggestions).toMatchObject([
      { building: expect.stringContaining('1号楼'), category: 'fixtures', reports: [{}, {}, {}] },
    ])
    expect(granted(await world.as(grid).listSuggestedMeetings({})).suggestions).toEqual([])
    world.later(31)
    expect(granted(await world.as(chen).listSuggestedMeetings({})).suggestions).toEqual([])
  })

  it('suggest nothing when one was handed straight on, or the matter is a sensitive one', async () => {
    for (let sent = 0; sent < 3; sent++) await stages(world).handedToCommunity()
    for (let sent = 0; sent < 3; sent++) await stages(world).submitted({ category: 'danger' })
    expect(granted(await world.as(chen).listSuggestedMeetings({})).suggestions).toEqual([])
  })
})
