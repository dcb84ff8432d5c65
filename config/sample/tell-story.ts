import type { Knock } from './call-door'
import { buildingId } from './place-documents'
import type { Story } from './story'

const DAY_MS = 86_400_000

/** Lets one story happen, each step on its day. */
export async function tellStory(
  { who, daysAgo, building, form, then }: Story,
  knock: Knock,
  time: { set: (date: Date) => void },
  now: Date,
) {
  const on = (days: number) => time.set(new Date(now.getTime() - days * DAY_MS))
  on(daysAgo)
  const sent = { photos: [], identity: 'confidential', handTo: 'household', buildingId: buildingId(building), ...form }
  const { reportId } = (await knock(who, 'resident', 'submitReport', sent)) as { reportId: string }
  for (const step of then) {
    on(step.daysAgo)
    await knock(step.who, step.door, step.procedure, { reportId, ...step.input })
  }
}
