import type { Knock } from './knock'
import { buildingId } from './place-documents'
import type { Story } from './stories'

const DAY_MS = 86_400_000

/** Lets one story happen, each step on its day. */
export async function tell(
  { who, daysAgo, building, form, then }: Story,
  knock: Knock,
  time: { set: (date: Date) => void },
  now: Date,
) {
  const on = (days: number) => time.set(new Date(now.getTime() - days * DAY_MS))
  on(daysAgo)
  const place = { buildingId: buildingId(building), unit: form.unit, category: form.category }
  const consentTo = form.identity === 'named' ? await recipientsOf(place, who, knock) : undefined
  const sent = { photos: [], identity: 'confidential', handTo: 'household', ...place, ...form, consentTo }
  const { reportId } = (await knock(who, 'resident', 'submitReport', sent)) as { reportId: string }
  for (const step of then) {
    on(step.daysAgo)
    await knock(step.who, step.door, step.procedure, { reportId, ...step.input })
  }
}

/** Whom the tick of the phone names. */
async function recipientsOf(place: Record<string, unknown>, who: string, knock: Knock) {
  const answer = await knock(who, 'resident', 'listRecipients', place)
  return (answer as { households: { id: string }[] }).households.map(({ id }) => id)
}
