import * as z from 'zod/mini'
import { createTokenCache, type Token } from './create-token-cache'
import { postJson } from './post-json'

const tokenReply = z.object({ access_token: z.string(), expires_in: z.number() })

const TIMEOUT_MS = 4000
/** A token is renewed this long before it ends. */
const TOKEN_MARGIN_MS = 300_000

/** Holds WeChat's token for its server API (stable_token: whoever asks is given the same); keys from the environment. */
export function createStableToken(api: string, now: () => Date) {
  const { WECHAT_APPID = '', WECHAT_SECRET = '' } = process.env
  return createTokenCache(async (): Promise<Token> => {
    const asked = { grant_type: 'client_credential', appid: WECHAT_APPID, secret: WECHAT_SECRET }
    const answer = await postJson(`${api}/cgi-bin/stable_token`, asked, TIMEOUT_MS)
    const { access_token: text, expires_in: seconds } = z.parse(tokenReply, answer)
    return { text, until: now().getTime() + seconds * 1000 - TOKEN_MARGIN_MS }
  }, now)
}
