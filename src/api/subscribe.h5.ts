import { playedPerson } from './played-person.h5'
import type { Audience, Consent } from './subscribe'

/** As in WeChat; in a browser its question is the browser's own, and the local cloud counts what was said. */
const templates: Record<Audience, string> = {
  resident: process.env.PROGRESS_TEMPLATE,
  staff: process.env.STAFF_TEMPLATE,
}

/** Whether there is a message to ask for. */
export function canSubscribe(audience: Audience) {
  return Boolean(templates[audience])
}

/** Asks whether we may send one message. */
export async function subscribe(audience: Audience): Promise<Consent> {
  // A browser without anybody in front of it has no question either.
  if (!window.confirm('“连心桥”想给您发1次消息，可以吗？')) return 'no'
  const answer = await fetch('/subscribe', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-wx-openid': playedPerson() },
    body: JSON.stringify({ tmplIds: [templates[audience]] }),
  })
  return answer.ok ? 'accept' : 'failed'
}

/** A browser has no such page. */
export async function openSubscribeSettings() {}
