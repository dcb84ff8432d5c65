import * as z from 'zod/mini'
import { createTokenCache, type Token } from './create-token-cache'
import { toTrace } from './to-trace'

/** What became of a letter: sent, no subscription left to send it on, not to be sent at all; not sent for WeChat is too busy, or not even asked for, so that it may be sent later. */
export type Outcome = 'sent' | 'no-credit' | 'failed' | 'busy' | 'unsent'

export type SubscribeMessage = {
  touser: string
  template_id: string
  page: string
  data: Record<string, { value: string }>
}

const tokenReply = z.object({ access_token: z.string(), expires_in: z.number() })
const sendReply = z.object({ errcode: z.number() })

/** One question and all of its answer take at most so long; one letter takes at most four. */
const TIMEOUT_MS = 4000
/** A token is renewed this long before it ends. */
const TOKEN_MARGIN_MS = 300_000

const NO_SUBSCRIPTION = 43101
const TOKEN_ENDED = [40001, 42001]
/** Busy, or asked too often: by us today, in this minute, for this person at this moment. */
const TRY_AGAIN = [-1, 45009, 45011, 43108]

/** WeChat's server API over HTTPS with a stable token; address and keys from the environment. */
export function connectWechat(now: () => Date) {
  const { WECHAT_API = 'https://api.weixin.qq.com', WECHAT_APPID = '', WECHAT_SECRET = '' } = process.env

  async function post(path: string, body: unknown): Promise<unknown> {
    const giveUp = new AbortController()
    const answer = fetch(`${WECHAT_API}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: giveUp.signal,
    }).then((reply): Promise<unknown> => reply.json())
    // Node 18 does not always abort an answer that comes drop by drop: the time is kept here.
    let timer: NodeJS.Timeout | undefined
    const overdue = new Promise<never>((_, fail) => {
      timer = setTimeout(() => fail(new Error('no answer in time')), TIMEOUT_MS)
    })
    try {
      return await Promise.race([answer, overdue])
    } finally {
      clearTimeout(timer)
      giveUp.abort()
    }
  }

  async function newToken(): Promise<Token> {
    const asked = { grant_type: 'client_credential', appid: WECHAT_APPID, secret: WECHAT_SECRET }
    const { access_token: text, expires_in: seconds } = z.parse(tokenReply, await post('/cgi-bin/stable_token', asked))
    return { text, until: now().getTime() + seconds * 1000 - TOKEN_MARGIN_MS }
  }

  const token = createTokenCache(newToken, now)

  /** WeChat's word on the message; null when it gave no token to ask with. */
  async function errorOf(message: SubscribeMessage) {
    const held = token.current()
    const text = await held.catch((cause: unknown) => {
      console.error(JSON.stringify({ noToken: toTrace(cause) }))
      return null
    })
    if (text === null) return null
    const { errcode } = z.parse(sendReply, await post(`/cgi-bin/message/subscribe/send?access_token=${text}`, message))
    if (TOKEN_ENDED.includes(errcode)) token.letGo(held)
    return errcode
  }

  return {
    /** Where the token has ended nothing was sent, so it is sent once more with a new one. Throws where no answer came: it may have arrived. */
    async send(message: SubscribeMessage): Promise<Outcome> {
      const first = await errorOf(message)
      const errcode = first !== null && TOKEN_ENDED.includes(first) ? await errorOf(message) : first
      if (errcode === null) return 'unsent'
      if (errcode === NO_SUBSCRIPTION) return 'no-credit'
      if (TRY_AGAIN.includes(errcode)) return 'busy'
      return errcode === 0 ? 'sent' : 'failed'
    },
  }
}

export type Wechat = ReturnType<typeof connectWechat>
