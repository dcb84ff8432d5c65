import { inShanghai } from '../../cloudfunctions/platform/shanghai'
import type { Knock } from './call-door'

type Time = { set: (date: Date) => void; real: () => void }

/** Two benches with their minutes out, one that met and still owes them, and one to come with seats and people waiting. */
export async function sitDown(knock: Knock, time: Time, now: Date) {
  await followedUp(knock, time, now)
  await minuted(knock, time, now)
  await met(knock, time, now)
  time.real()
  await coming(knock, now)
}

/** A month ago and more, and what was agreed is done. */
async function followedUp(knock: Knock, time: Time, now: Date) {
  time.set(afternoon(now, -44))
  const meetingId = await published(knock, 'household-4', {
    place: '4号楼前的亭子',
    startAt: afternoon(now, -41),
    seats: 0,
    topics: ['亭子里的长凳掉了漆'],
  })
  await come(knock, meetingId, [
    ['resident-lu', 2],
    ['resident-sun', 1],
  ])
  time.set(afternoon(now, -41))
  await knock('household-4', 'household', 'addWalkIn', { meetingId, name: '于奶奶', party: 2 })
  time.set(afternoon(now, -40))
  await knock('household-4', 'household', 'writeMinutes', {
    meetingId,
    said: ['大家出力，周末一起刷。'],
    decisions: [
      { what: '把长凳刷一遍漆', role: 'household', by: inShanghai(afternoon(now, -36)).format('YYYY-MM-DD') },
    ],
    photos: [],
  })
  await knock('household-4', 'household', 'publishMinutes', { meetingId })
  const { decisions } = (await knock('household-4', 'household', 'getMeetingAsHost', { meetingId })) as {
    decisions: { reportId: string }[]
  }
  time.set(afternoon(now, -38))
  for (const { reportId } of decisions)
    await knock('household-4', 'household', 'resolveReport', { reportId, text: '刷好了，晾了两天。', photos: [] })
}

async function minuted(knock: Knock, time: Time, now: Date) {
  time.set(afternoon(now, -12))
  const meetingId = await published(knock, 'household-1', {
    place: '1号楼前的葡萄架下',
    startAt: afternoon(now, -9),
    seats: 0,
    topics: ['夏天一楼的井盖总响，怎么办', '楼前能不能添两条长椅'],
  })
  await come(knock, meetingId, [
    ['resident-wang', 1],
    ['resident-zhao', 1],
    ['resident-sun', 1],
  ])
  time.set(afternoon(now, -8))
  await knock('household-1', 'household', 'writeMinutes', {
    meetingId,
    said: ['都说夜里响得睡不着，加胶垫最省事。', '放在东头，不挡道，大家都同意。'],
    decisions: [{ what: '井盖加一圈胶垫', role: 'property', by: inShanghai(afternoon(now, 5)).format('YYYY-MM-DD') }],
    photos: [],
  })
  await knock('household-1', 'household', 'publishMinutes', { meetingId })
}

async function met(knock: Knock, time: Time, now: Date) {
  time.set(afternoon(now, -5))
  const meetingId = await published(knock, 'household-2', {
    place: '3号楼前的石桌',
    startAt: afternoon(now, -2),
    seats: 0,
    topics: ['夜里的摩托车声', '一楼住户晒被子的地方'],
  })
  await come(knock, meetingId, [
    ['resident-li', 2],
    ['resident-han', 1],
  ])
  time.set(afternoon(now, -2))
  await knock('household-2', 'household', 'addWalkIn', { meetingId, name: '刘大爷', party: 1 })
}

async function coming(knock: Knock, now: Date) {
  const meetingId = await published(knock, 'household-2', {
    place: '3号楼活动室',
    startAt: afternoon(now, 3),
    seats: 6,
    topics: ['楼道里的灯怎么换', '电动车停在哪儿'],
  })
  await come(knock, meetingId, [
    ['resident-zhao', 2],
    ['resident-sun', 2],
    ['resident-li', 2],
    ['resident-han', 1],
  ])
}

async function published(knock: Knock, host: string, { startAt, ...plan }: Plan) {
  const { meetingId } = (await knock(host, 'household', 'openMeeting', {})) as { meetingId: string }
  await knock(host, 'household', 'planMeeting', { meetingId, startAt: startAt.toISOString(), ...plan })
  await knock(host, 'household', 'publishMeeting', { meetingId })
  return meetingId
}

type Plan = { place: string; startAt: Date; seats: number; topics: string[] }

async function come(knock: Knock, meetingId: string, parties: [who: string, party: number][]) {
  for (const [who, party] of parties) await knock(who, 'resident', 'signUp', { meetingId, party })
}

/** Three in the afternoon in Shanghai, so many days from today. */
export function afternoon(now: Date, days: number) {
  return inShanghai(now).startOf('day').add(days, 'day').hour(15).toDate()
}
