import type { Knock } from './knock'

const DAY_MS = 86_400_000

/** A bench that met and wrote its minutes, and one to come with seats and people waiting. */
export async function sitDown(knock: Knock, time: { set: (date: Date) => void; real: () => void }, now: Date) {
  await met(knock, time, now)
  time.real()
  await coming(knock, now)
}

async function met(knock: Knock, time: { set: (date: Date) => void }, now: Date) {
  const on = (days: number) => new Date(now.getTime() - days * DAY_MS)
  time.set(on(12))
  const { meetingId } = await opened(knock, 'household-1')
  const plan = {
    place: '1号楼前的葡萄架下',
    startAt: on(9).toISOString(),
    seats: 0,
    topics: ['夏天一楼的井盖总响,怎么办', '楼前能不能添两条长椅'],
  }
  await knock('household-1', 'household', 'planMeeting', { meetingId, ...plan })
  await knock('household-1', 'household', 'publishMeeting', { meetingId })
  for (const who of ['resident-wang', 'resident-zhao', 'resident-sun'])
    await knock(who, 'resident', 'signUp', { meetingId, party: 1 })
  time.set(on(8))
  const decisions = [
    { what: '井盖加一圈胶垫', role: 'property', by: new Date(now.getTime() + 5 * DAY_MS).toISOString().slice(0, 10) },
  ]
  await knock('household-1', 'household', 'writeMinutes', {
    meetingId,
    said: ['都说夜里响得睡不着,加胶垫最省事。', '放在东头,不挡道,大家都同意。'],
    decisions,
    photos: [],
  })
  await knock('household-1', 'household', 'publishMinutes', { meetingId })
}

async function coming(knock: Knock, now: Date) {
  const { meetingId } = await opened(knock, 'household-2')
  const startAt = new Date(Math.ceil(now.getTime() / DAY_MS) * DAY_MS + 2 * DAY_MS + 7 * 3_600_000).toISOString()
  await knock('household-2', 'household', 'planMeeting', {
    meetingId,
    place: '3号楼活动室',
    startAt,
    seats: 6,
    topics: ['楼道里的灯怎么换', '电动车停在哪儿'],
  })
  await knock('household-2', 'household', 'publishMeeting', { meetingId })
  const guests = [
    ['resident-zhao', 2],
    ['resident-sun', 2],
    ['resident-li', 2],
    ['resident-han', 1],
  ] as const
  for (const [who, party] of guests) await knock(who, 'resident', 'signUp', { meetingId, party })
}

async function opened(knock: Knock, who: string) {
  return (await knock(who, 'household', 'openMeeting', {})) as { meetingId: string }
}
