import { randomUUID } from 'node:crypto'
import { isPlain } from '../database/order/type-order'
import type { DrawnFaults } from '../faults'
import { answerJson, HttpRefused, type Handler } from '../http/answer'
import { jsonOf } from '../http/body'
import { underFaults } from '../http/under-faults'
import { failed, recognise } from './recognise'
import type { SpeechState } from './speech'

const MOST_BODY = 10 * 1024 * 1024
const ACTION = 'SentenceRecognition'

/** `/asr`: answers as asr.tencentcloudapi.com would, to whoever signs at all. */
export function speechHandler(state: SpeechState, faults: DrawnFaults, now: () => Date): Handler {
  return async (request, response) => {
    const { authorization = '', 'x-tc-action': action } = request.headers
    if (action !== ACTION)
      throw new HttpRefused(404, 'NOT_FOUND', `unknown action: ${String(action)} (local/speech/handler.ts)`)
    const body = await jsonOf(request, MOST_BODY)
    const isSigned = authorization.startsWith('TC3-HMAC-SHA256 Credential=')
    const perform = async () => {
      const answer =
        isSigned && isPlain(body)
          ? recognise(body, state, now())
          : failed('AuthFailure.SignatureFailure', 'The provided credentials could not be validated.')
      return () => answerJson(response, { Response: { ...answer, RequestId: randomUUID() } })
    }
    await underFaults(faults, { action: `asr/${ACTION}`, response, perform })
  }
}
