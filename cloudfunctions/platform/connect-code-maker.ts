import * as z from 'zod/mini'
import { createStableToken } from './create-stable-token'
import { toTrace } from './to-trace'

const TIMEOUT_MS = 6000
/** The largest there is: 540 dots an inch on a code of 60 mm. */
const WIDTH = 1280
const TOKEN_ENDED = [40001, 42001]

const errorReply = z.object({ errcode: z.number() })

/** Makes mini-program codes (getwxacodeunlimit): of what is released, or, where `PLACARD_VERSION` says `trial`, of the version that is rehearsed with, whose pages need not be published. */
export function connectCodeMaker(now: () => Date) {
  const { WECHAT_API = 'https://api.weixin.qq.com', PLACARD_VERSION = 'release' } = process.env
  const token = createStableToken(WECHAT_API, now)

  /** The picture, or the number of WeChat's error: its answer is told apart by what it says it is. */
  async function ask(body: unknown): Promise<Buffer | number> {
    const held = token.current()
    const answer = await fetch(`${WECHAT_API}/wxa/getwxacodeunlimit?access_token=${await held}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (answer.headers.get('content-type')?.startsWith('image/')) return Buffer.from(await answer.arrayBuffer())
    const { errcode } = z.parse(errorReply, await answer.json())
    if (TOKEN_ENDED.includes(errcode)) token.letGo(held)
    return errcode
  }

  return {
    version: PLACARD_VERSION,
    /** Gives the picture of a code that opens this page with this scene (at most 32 characters); null where WeChat gave none, which is logged by its number. Never throws. */
    async make(page: string, scene: string): Promise<Buffer | null> {
      const isReleased = PLACARD_VERSION === 'release'
      const asked = { scene, page, width: WIDTH, check_path: isReleased, env_version: PLACARD_VERSION }
      try {
        const first = await ask(asked)
        const answer = typeof first === 'number' && TOKEN_ENDED.includes(first) ? await ask(asked) : first
        if (typeof answer !== 'number') return answer
        console.error(JSON.stringify({ noCode: answer }))
      } catch (cause) {
        console.error(JSON.stringify({ noCode: toTrace(cause) }))
      }
      return null
    },
  }
}
