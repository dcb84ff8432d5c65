import { cloudNow } from '@/clock/cloud-now'
import { phoneStorage } from './phone-storage'
import { randomId } from './random-id'
import { resident } from './resident-at-placard'
import { canSubscribe, subscribe, type Audience, type Consent } from './subscribe'

/** So many reminders are enough for now. */
export const REMINDERS_ENOUGH = 2

/** Whether to ask for one more: once a visit, and after a no never again that day. */
export function mayAskForReminder(audience: Audience) {
  return canSubscribe(audience) && !askedThisVisit.has(audience) && phoneStorage.get(noKey(audience)) !== today()
}

/** Asks for one reminder more and counts it. Must be the first thing a tap does. `left` is how many there are then. */
export async function askForReminder(audience: Audience): Promise<{ consent: Consent; left?: number | undefined }> {
  askedThisVisit.add(audience)
  const consent = await subscribe(audience)
  if (consent === 'no') phoneStorage.set(noKey(audience), today())
  if (consent !== 'accept') return { consent }
  const reply = await resident.acceptReminders({ commandId: randomId(), audiences: [audience] })
  return { consent, left: reply.ok ? reply.data[audience] : undefined }
}

/** Asks along with a tap that is made for something else, where it is time to. */
export function offerReminder(audience: Audience) {
  if (mayAskForReminder(audience)) void askForReminder(audience)
}

const askedThisVisit = new Set<Audience>()

function noKey(audience: Audience) {
  return `no-reminders-${audience}`
}

/** The day in Shanghai. */
function today() {
  return new Date(cloudNow().getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
}
