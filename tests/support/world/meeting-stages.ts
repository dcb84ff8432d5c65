import type { InputOf } from '@contract/procedure'
import type { household } from '@contract/household'
import type { ReportForm } from '@contract/report/form'
import { granted, people, type World } from '../world'
import { stages } from './report-stages'
import type { Person } from './person'

type Plan = Omit<InputOf<typeof household.planMeeting>, 'meetingId' | 'commandId'>

/** A Thursday, three in the afternoon in Shanghai: three days after every world begins. */
export const thursday = new Date('2026-01-15T07:00:00Z')

/** What a host plans: downstairs on Thursday, without a limit, about the bicycles. */
export function aPlan(more: Partial<Plan> = {}): Plan {
  return { place: '1号楼楼下', startAt: thursday.toISOString(), seats: 0, topics: ['楼下停车的事'], ...more }
}

/** A bench meeting of household-1 brought to where a test begins, through the doors. */
export function benches(world: World) {
  const host = world.as(people.first)

  const opened = async (reportId?: string) =>
    granted(await host.openMeeting(reportId === undefined ? {} : { reportId })).meetingId

  /** An hour of listening, and one that was ended. */
  const listening = async () => granted(await host.openStand({})).meetingId
  const stoodUp = async () => {
    const meetingId = await listening()
    granted(await host.endStand({ meetingId }))
    return meetingId
  }
  const published = async (more: Partial<Plan> = {}) => {
    const meetingId = await opened()
    granted(await host.planMeeting({ meetingId, ...aPlan(more) }))
    granted(await host.publishMeeting({ meetingId }))
    return meetingId
  }
  /** Three things to talk about, the second of them what 王 reported. */
  const aboutReport = async (more: Partial<Plan> = {}, form: Partial<ReportForm> = {}) => {
    const reportId = await stages(world).accepted(form)
    const meetingId = await opened(reportId)
    granted(await host.planMeeting({ meetingId, ...aPlan({ topics: ['楼下停车的事', '楼道灯不亮三天了'], ...more }) }))
    granted(await host.publishMeeting({ meetingId }))
    return { meetingId, reportId }
  }
  const signUp = async (meetingId: string, by: Person<'resident'>, party = 1, name?: string) =>
    granted(await world.as(by).signUp({ meetingId, party, ...(name !== undefined && { name }) }))

  const signedUp = async (more: Partial<Plan> = {}, by: Person<'resident'> = people.wang) => {
    const meetingId = await published(more)
    await signUp(meetingId, by)
    return meetingId
  }
  /** One seat: 李 sits, 王 waits. */
  const full = async () => {
    const meetingId = await signedUp({ seats: 1 }, people.li)
    await signUp(meetingId, people.wang)
    return meetingId
  }
  /** The one seat became free and is held for 王. */
  const offered = async () => {
    const meetingId = await full()
    granted(await world.as(people.li).cancelSignUp({ meetingId }))
    return meetingId
  }
  const rescheduled = async () => {
    const meetingId = await signedUp()
    const startAt = new Date(thursday.getTime() + 86_400_000).toISOString()
    granted(await host.rescheduleMeeting({ meetingId, startAt, place: '2号楼楼下', reason: '下雨' }))
    return meetingId
  }
  const cancelled = async () => {
    const meetingId = await signedUp()
    granted(await host.cancelMeeting({ meetingId, reason: '下雨' }))
    return meetingId
  }
  /** It is three o'clock on Thursday. */
  const begins = () => world.cloud.time.set(thursday)

  const attended = async () => {
    const meetingId = await signedUp()
    begins()
    const guestId = await guestOf(meetingId)
    granted(await host.markAttended({ meetingId, who: { by: 'guest', guestId } }))
    return meetingId
  }
  const guestOf = async (meetingId: string, index = 0) =>
    granted(await host.getMeetingAsHost({ meetingId })).guests[index]?.guestId ?? 'nobody'

  const minuted = async (said = '装充电桩', meeting?: string) => {
    const meetingId = meeting ?? (await signedUp())
    begins()
    granted(await host.writeMinutes({ meetingId, ...minutes([said]) }))
    return meetingId
  }
  /** As if no verdict had come on its photo. */
  const withPhotoToLookAt = async () => {
    const meetingId = await published()
    await world.shelves.edit('meetings', meetingId, {
      photos: [{ fileId: 'cloud://local.6c6f-local-1250000000/reports/a/b.jpg', checked: false, look: 'late' }],
      lookAt: ['photo'],
      toLookAt: true,
    })
    return meetingId
  }
  return {
    opened,
    listening,
    stoodUp,
    published,
    aboutReport,
    signUp,
    signedUp,
    full,
    offered,
    rescheduled,
    cancelled,
    begins,
    attended,
    guestOf,
    minuted,
    withPhotoToLookAt,
  }
}

/** What was said of each topic, and that the community sees to one thing by the end of the month. */
export function minutes(said: string[]) {
  return { said, decisions: [{ what: '划出停车线', role: 'community' as const, by: '2026-01-31' }], photos: [] }
}
