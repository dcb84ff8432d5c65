import { playedPerson } from './played-person.h5'
import type { Consent } from './subscribe'

/** As in WeChat; in a browser the question is the browser's own, and the local cloud binds. */
export function canBindEmployee() {
  return Boolean(process.env.EMPLOYEE_TEMPLATE)
}

/** Whether whoever this tab plays is bound. */
export async function findIsBound() {
  const answer = await fetch('/employee', { headers: { 'x-wx-openid': playedPerson() } })
  return answer.ok && ((await answer.json()) as { bindingStatus: string }).bindingStatus === 'accept'
}

/** Asks to be bound, and which messages may come. */
export async function bindEmployee(): Promise<{ consent: Consent; isBound: boolean }> {
  if (!window.confirm('“连心桥”想与您绑定用工关系，把工作消息发给您，可以吗？'))
    return { consent: 'no', isBound: false }
  const answer = await fetch('/employee', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-wx-openid': playedPerson() },
    body: JSON.stringify({ tmplIds: [process.env.EMPLOYEE_TEMPLATE] }),
  })
  return { consent: answer.ok ? 'accept' : 'failed', isBound: answer.ok }
}

/** Asks somebody who is bound which messages may come. */
export async function subscribeEmployee(): Promise<Consent> {
  return (await bindEmployee()).consent
}
