import { finding, type Finding } from './finding'

const TIMEOUT_MS = 20_000

/** Asks at the desk's address as a browser does: whether cookies and headers come through the HTTP service as the local cloud brings them. It begins one login, which ends by itself within two minutes. */
export async function askOverHttp(address: () => Promise<string>): Promise<Finding[]> {
  const ask = async (path: string, more?: RequestInit) =>
    fetch(`${await address()}${path}`, { ...more, signal: AbortSignal.timeout(TIMEOUT_MS) })
  const post = (procedure: string, input: object, headers: Record<string, string> = {}) =>
    ask('/api/desk', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify({ procedure, input }),
    })
  const begin = () => post('beginLogin', { commandId: `conform${'0'.repeat(20)}` })

  return [
    await finding('the desk’s page comes with its policy', async () => {
      const { status, headers } = await ask('/desk/')
      const policy = headers.get('content-security-policy')
      return { isSame: status === 200 && policy !== null, detail: `${status}, ${policy ? 'with' : 'without'} a policy` }
    }),
    await finding('a question with a header in another case is taken', async () => {
      const { status } = await begin()
      return { isSame: status === 200, detail: String(status) }
    }),
    await finding('Set-Cookie comes through the HTTP service', async () => {
      const [cookie = ''] = (await begin()).headers.getSetCookie()
      const attributes = cookie.split('; ').slice(1)
      const missing = ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/api/desk'].filter(
        (each) => !attributes.includes(each),
      )
      return {
        isSame: cookie.startsWith('desk=') && missing.length === 0,
        detail:
          cookie === ''
            ? 'there is none'
            : missing.length > 0
              ? `without ${missing.join(', ')}`
              : 'with all of its attributes',
      }
    }),
    await finding('a cookie that comes back reaches the door', async () => {
      const [cookie = ''] = (await begin()).headers.getSetCookie()
      const answer = await post('pollLogin', {}, { Cookie: cookie.split(';')[0] ?? '' })
      const reply = (await answer.json()) as { ok: boolean; data?: { state?: string }; refusal?: string }
      return { isSame: reply.data?.state === 'waiting', detail: reply.data?.state ?? reply.refusal ?? 'no answer' }
    }),
  ]
}
