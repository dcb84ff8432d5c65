import * as z from 'zod/mini'
import { createStableToken } from './create-stable-token'
import { inTime } from './in-time'
import { postJson } from './post-json'
import { toTrace } from './to-trace'
import type { Verdict } from './verdict'

/** What became of a letter: sent, sent as to an employee (which uses nothing up), no subscription left to send it on, not to be sent at all; not sent for WeChat is too busy, or not even asked for, so that it may be sent later. */
export type Outcome = 'sent' | 'sent-to-employee' | 'no-credit' | 'failed' | 'busy' | 'unsent'

export type SubscribeMessage = {
  touser: string
  template_id: string
  page: string
  data: Record<string, { value: string }>
}

/** A message, and the template by which it goes to an employee where it may (用工关系). */
export type Message = SubscribeMessage & { employeeTemplate?: string | undefined }

const sendReply = z.object({ errcode: z.number() })
const checkReply = z.object({
  errcode: z.number(),
  result: z.optional(z.object({ suggest: z.string() })),
  trace_id: z.optional(z.string()),
})

/** One question and all of its answer take at most so long; one letter takes at most four. */
const TIMEOUT_MS = 4000
/** Somebody stands there and waits for their words to be taken: all there is to ask about them takes at most so long. */
const CHECK_MS = 2000

const NO_SUBSCRIPTION = 43101
const NOT_BOUND = 40256
const TOKEN_ENDED = [40001, 42001]
/** Busy, or asked too often: by us today, in this minute, for this person at this moment. */
const TRY_AGAIN = [-1, 45009, 45011, 43108]

/** 评论, the nearest of WeChat's four scenes. */
const SCENE = 2
const MEDIA_TYPES = { sound: 1, photo: 2 }

/** WeChat's server API over HTTPS with a stable token; address and keys from the environment. */
export function connectWechat(now: () => Date) {
  const { WECHAT_API = 'https://api.weixin.qq.com' } = process.env

  const post = (path: string, body: unknown) => postJson(`${WECHAT_API}${path}`, body, TIMEOUT_MS)

  const token = createStableToken(WECHAT_API, now)

  /** WeChat's answer at an address; null when it gave no token to ask with. Where the token has ended nothing was done, so it is asked once more with a new one. */
  async function ask<Reply extends z.core.$ZodType<{ errcode: number }>>(reply: Reply, path: string, body: unknown) {
    const first = await askOnce(reply, path, body)
    return first !== null && TOKEN_ENDED.includes(first.errcode) ? askOnce(reply, path, body) : first
  }

  async function askOnce<Reply extends z.core.$ZodType<{ errcode: number }>>(
    reply: Reply,
    path: string,
    body: unknown,
  ): Promise<z.output<Reply> | null> {
    const held = token.current()
    const text = await held.catch((cause: unknown) => {
      console.error(JSON.stringify({ noToken: toTrace(cause) }))
      return null
    })
    if (text === null) return null
    const answer = z.parse(reply, await post(`${path}?access_token=${text}`, body))
    if (TOKEN_ENDED.includes(answer.errcode)) token.letGo(held)
    return answer
  }

  /** Null where it is to be sent by subscription: nobody is bound (40256), they did not subscribe (50001), we have no right (43104), or whatever else. */
  async function sendToEmployee({ data, ...to }: SubscribeMessage, template_id: string): Promise<Outcome | null> {
    // A text of its own, with a second `data` in it: so WeChat wants it.
    const message = { ...to, template_id, data: JSON.stringify({ data }) }
    const answer = await ask(sendReply, '/cgi-bin/message/wxopen/employeerelationmsg/send', message)
    if (answer === null) return 'unsent'
    if (TRY_AGAIN.includes(answer.errcode)) return 'busy'
    return answer.errcode === 0 ? 'sent-to-employee' : null
  }

  return {
    /** Throws where no answer came: it may have arrived. */
    async send({ employeeTemplate, ...message }: Message): Promise<Outcome> {
      const outcome = employeeTemplate ? await sendToEmployee(message, employeeTemplate) : null
      if (outcome !== null) return outcome
      const answer = await ask(sendReply, '/cgi-bin/message/subscribe/send', message)
      if (answer === null) return 'unsent'
      if (answer.errcode === NO_SUBSCRIPTION) return 'no-credit'
      if (TRY_AGAIN.includes(answer.errcode)) return 'busy'
      return answer.errcode === 0 ? 'sent' : 'failed'
    },
    /** Ends the relation of employment with this person; says whether there is none any more. Never throws. */
    async unbindEmployee(openId: string): Promise<boolean> {
      const answer = await ask(sendReply, '/wxa/business/unbinduserb2cauthinfo', { openid_list: [openId] }).catch(
        () => null,
      )
      return answer !== null && (answer.errcode === 0 || answer.errcode === NOT_BOUND)
    },
    /** Asks whether a text of at most 2,500 characters may be shown (msg_sec_check, version 2); its writer must have been here within two hours. Never throws. */
    async checkText(content: string, openid: string): Promise<Verdict> {
      const asked = ask(checkReply, '/wxa/msg_sec_check', { content, version: 2, scene: SCENE, openid })
      const suggest = (await answered(inTime(asked, CHECK_MS)))?.result?.suggest
      if (suggest === 'pass') return 'passed'
      return suggest === 'review' || suggest === 'risky' ? suggest : 'unanswered'
    },
    /** Asks for a verdict on a photo or sound at an address (media_check_async, version 2): gives the id under which it will be pushed to the door `wechat`, null where it was not taken. Never throws. */
    async checkMedia(kind: MediaKind, url: string, openid: string): Promise<string | null> {
      const what = { media_url: url, media_type: MEDIA_TYPES[kind], version: 2, scene: SCENE, openid }
      const answer = await answered(ask(checkReply, '/wxa/media_check_async', what))
      return answer?.trace_id ?? null
    },
  }
}

export type Wechat = ReturnType<typeof connectWechat>
export type MediaKind = keyof typeof MEDIA_TYPES

/** An answer that was no error; what went wrong is logged without what was asked. */
async function answered<Answer extends { errcode: number } | null>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    const answer = await asked
    if (answer === null || answer.errcode === 0) return answer
    console.error(JSON.stringify({ notChecked: answer.errcode }))
  } catch (cause) {
    console.error(JSON.stringify({ notChecked: toTrace(cause) }))
  }
  return null
}
