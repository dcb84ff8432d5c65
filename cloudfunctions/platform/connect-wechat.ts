import * as z from 'zod/mini'
import { createTokenCache, type Token } from './create-token-cache'

/** What became of a letter: sent, no subscription left to send it on, or not to be sent at all. */
export type Outcome = 'sent' | 'no-credit' | 'failed'

export type SubscribeMessage = {
  touser: string
  template_id: string
  page: string
  data: Record<string, { value: string }>
}

const tokenReply = z.object({ access_token: z.string(), expires_in: z.number() })
const sendReply = z.object({ errcode: z.number() })

const TIMEOUT_MS = 4000
/** A token is renewed this long before it ends. */
const TOKEN_MARGIN_MS = 300_000

const NO_SUBSCRIPTION = 43101
const TOKEN_ENDED = [40001, 42001]

/** WeChat's server API over HTTPS with a stable token; address and keys from the environment. */
export function connectWechat(now: () => Date) {
  const { WECHAT_API = 'https://api.weixin.qq.com', WECHAT_APPID = '', WECHAT_SECRET = '' } = process.env

  async function post(path: string, body: unknown): Promise<unknown> {
    const reply = await fetch(`${WECHAT_API}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    return reply.json()
  }

  async function newToken(): Promise<Token> {
    const asked = { grant_type: 'client_credential', appid: WECHAT_APPID, secret: WECHAT_SECRET }
    const { access_token: text, expires_in: seconds } = z.parse(tokenReply, await post('/cgi-bin/stable_token', asked))
    return { text, until: now().getTime() + seconds * 1000 - TOKEN_MARGIN_MS }
  }

  const token = createTokenCache(newToken, now)

  async function errorOf(message: SubscribeMessage) {
    const used = token.current()
    const { errcode } = z.parse(
      sendReply,
      await post(`/cgi-bin/message/subscribe/send?access_token=${await used}`, message),
    )
    if (TOKEN_ENDED.includes(errcode)) token.letGo(used)
    return errcode
  }

  return {
    /** Where the token has ended nothing was sent, so it is sent once more with a new one. */
    async send(message: SubscribeMessage): Promise<Outcome> {
      const first = await errorOf(message)
      const errcode = TOKEN_ENDED.includes(first) ? await errorOf(message) : first
      if (errcode === NO_SUBSCRIPTION) return 'no-credit'
      return errcode === 0 ? 'sent' : 'failed'
    },
  }
}

export type Wechat = ReturnType<typeof connectWechat>
