import { CommonClient } from 'tencentcloud-sdk-nodejs-common/tencentcloud/common/common_client'
import * as z from 'zod/mini'
import { toTrace } from './to-trace'

/** Many dialects, that of Jinan among them: the nearest to Qingdao's that there is. */
const DIALECTS = '16k_zh_dialect'
/** A sound that comes in the question itself, not by an address. */
const IN_THE_QUESTION = 1
/** The phone waits for fifteen seconds in all. */
const TIMEOUT_MS = 7000

const reply = z.object({ Result: z.string() })

/** Tencent Cloud's speech recognition for up to a minute (一句话识别, SentenceRecognition of 2019-06-14), by its own client; keys, engine and address from the environment. None where no key is set. */
export function connectRecogniser() {
  const {
    ASR_SECRET_ID,
    ASR_SECRET_KEY,
    ASR_ENGINE = DIALECTS,
    ASR_API = 'https://asr.tencentcloudapi.com',
  } = process.env
  if (!ASR_SECRET_ID || !ASR_SECRET_KEY) return null
  const [, protocol = '', endpoint = ''] = /^(https?:\/\/)(.*)$/.exec(ASR_API) ?? []
  const client = new CommonClient(endpoint, '2019-06-14', {
    credential: { secretId: ASR_SECRET_ID, secretKey: ASR_SECRET_KEY },
    profile: { httpProfile: { protocol, endpoint, reqTimeout: TIMEOUT_MS / 1000 } },
  })

  return {
    /** What was said in this sound; null when it could not be told, or not in time. */
    async wordsOf(sound: Buffer, format: string): Promise<string | null> {
      const giveUp = new AbortController()
      const timer = setTimeout(() => giveUp.abort(), TIMEOUT_MS)
      try {
        const answer: unknown = await client.request(
          'SentenceRecognition',
          {
            EngSerViceType: ASR_ENGINE,
            SourceType: IN_THE_QUESTION,
            VoiceFormat: format,
            Data: sound.toString('base64'),
            DataLen: sound.length,
          },
          { signal: giveUp.signal },
        )
        return z.parse(reply, answer).Result.trim() || null
      } catch (cause) {
        console.error(JSON.stringify({ notRecognised: toTrace(cause) }))
        return null
      } finally {
        clearTimeout(timer)
      }
    },
  }
}

export type Recogniser = NonNullable<ReturnType<typeof connectRecogniser>>
