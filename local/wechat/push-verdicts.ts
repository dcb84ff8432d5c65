import type { Functions } from '../functions/functions'
import type { WeChatState } from './state'

/** Delivers the verdicts on media that are owed to the function that takes WeChat's messages; says how many. */
export async function pushVerdicts(
  state: WeChatState,
  functions: Functions,
  functionName: string | undefined,
  now: Date,
): Promise<number> {
  const owed = state.takeOwed()
  if (functionName === undefined) return 0
  for (const { traceId, openId, verdict } of owed) {
    const event = {
      ToUserName: 'gh_000000000000',
      FromUserName: openId,
      CreateTime: Math.floor(now.getTime() / 1000),
      MsgType: 'event',
      Event: 'wxa_media_check',
      appid: 'wx0000000000000000',
      trace_id: traceId,
      version: 2,
      detail: [{ strategy: 'content_model', errcode: 0, suggest: verdict.suggest, label: verdict.label, prob: 90 }],
      errcode: 0,
      errmsg: 'ok',
      result: verdict,
    }
    await functions.run(functionName, event, { source: 'push' })
  }
  return owed.length
}
