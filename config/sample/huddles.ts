import { afternoon } from './benches'
import type { Knock } from './call-door'

type Time = { set: (date: Date) => void; real: () => void }

const worker = 'worker-haitang'

/** 海棠社区 had its posts together three days ago and owes the minutes; the next time is called for the day after tomorrow. */
export async function callPosts(knock: Knock, time: Time, now: Date) {
  time.set(afternoon(now, -6))
  const meetingId = await called(knock, afternoon(now, -3), ['海棠苑3号楼 公共设施坏了3件', '冬天楼道里的灯怎么管'])
  time.set(afternoon(now, -3))
  for (const householdId of ['household-1', 'household-2'])
    await knock(worker, 'meetings', 'markPostCame', { meetingId, householdId, came: true, actedBy: null })
  const acted = { meetingId, householdId: 'household-3', came: true, actedBy: 'household-2' }
  await knock(worker, 'meetings', 'markPostCame', acted)
  time.real()
  await called(knock, afternoon(now, 2), ['扫雪怎么分段'])
}

async function called(knock: Knock, startAt: Date, topics: string[]) {
  const opening = { about: 'huddle', communityIds: ['community-haitang'], place: '社区二楼会议室', topics }
  const answer = await knock(worker, 'meetings', 'openHuddle', { ...opening, startAt: startAt.toISOString() })
  const { meetingId } = answer as { meetingId: string }
  await knock(worker, 'meetings', 'publishHuddle', { meetingId })
  return meetingId
}
