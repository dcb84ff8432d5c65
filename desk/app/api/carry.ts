import { tellSignedOut } from './signed-out'

/** Asks the desk's own door, with the cookie that the browser keeps and no script reads. */
export async function carry(_: string, procedure: string, input: unknown): Promise<unknown> {
  const answer = await fetch('/api/desk', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    credentials: 'same-origin',
    body: JSON.stringify({ procedure, input }),
  })
  const reply = (await answer.json()) as { refusal?: string }
  if (reply.refusal === 'NOT_SIGNED_IN' || reply.refusal === 'NO_POST') tellSignedOut()
  return reply
}
