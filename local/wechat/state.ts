import type { SentToWeChat, Verdict, WeChat } from './wechat'

export const PASS: Verdict = { suggest: 'pass', label: 100 }

/** What the stand-in remembers. */
export interface WeChatState extends Omit<WeChat, 'pushMediaVerdicts'> {
  readonly keep: (sent: SentToWeChat) => void
  /** The error somebody ordered for this address, once. */
  readonly orderedError: (api: string) => number | undefined
  /** Whether a message may go, which uses up a credit where they count. */
  readonly useCredit: (openId: string, templateId: string) => boolean
  /** Whether somebody is bound as an employee, and by which templates they may be written to. */
  readonly employee: (openId: string) => ReadonlySet<string> | undefined
  readonly unbindEmployee: (openId: string) => void
  readonly verdictOnText: (text: string) => Verdict
  readonly owe: (media: Omit<OwedVerdict, 'due'>, now: Date) => void
  readonly owed: () => readonly OwedVerdict[]
  readonly onOwed: (listener: () => void) => void
  /** What is owed and due by then, owed no longer. */
  readonly takeOwed: (then: number) => readonly (OwedVerdict & { readonly verdict: Verdict })[]
  readonly phoneNumber: (code: string) => string | undefined
  readonly issueToken: (force: boolean, now: Date) => { readonly token: string; readonly expiresIn: number }
  readonly tokenProblem: (token: string | null, now: Date) => number | undefined
}

export interface OwedVerdict {
  readonly traceId: string
  readonly openId: string
  readonly url: string
  /** When it is delivered by itself, in milliseconds since 1970; never is Infinity. */
  readonly due: number
}

const MOST_KEPT = 5000
const TOKEN_LIFE_S = 7200
const JUDGING_MS = 5000

/** `addresses` are those that can be asked. */
export function createState(addresses: readonly string[]): WeChatState {
  const sent: SentToWeChat[] = []
  const credits = new Map<string, number>()
  const employees = new Map<string, Set<string>>()
  const ordered: { api: string; errcode: number }[] = []
  const phoneNumbers = new Map<string, string>()
  const tokens = new Map<string, number>()
  let owed: OwedVerdict[] = []
  let needsCredit = false
  let onText: (text: string) => Verdict | undefined = () => undefined
  let onMedia: (url: string) => Verdict | undefined = () => undefined
  let judgingMs = JUDGING_MS
  const owedListeners: (() => void)[] = []

  const creditKey = (openId: string, templateId: string) => JSON.stringify([openId, templateId])

  return {
    sent: () => [...sent],
    keep: (each) => {
      sent.push(each)
      if (sent.length > MOST_KEPT) sent.shift()
    },
    requireCredits: (isRequired = true) => void (needsCredit = isRequired),
    giveCredit: (openId, templateId, times = 1) => {
      const key = creditKey(openId, templateId)
      credits.set(key, (credits.get(key) ?? 0) + times)
    },
    useCredit: (openId, templateId) => {
      if (!needsCredit) return true
      const key = creditKey(openId, templateId)
      const left = credits.get(key) ?? 0
      if (left > 0) credits.set(key, left - 1)
      return left > 0
    },
    bindEmployee: (openId, templateIds = []) =>
      void employees.set(openId, new Set([...(employees.get(openId) ?? []), ...templateIds])),
    employee: (openId) => employees.get(openId),
    unbindEmployee: (openId) => void employees.delete(openId),
    failNext: (api, errcode, times = 1) => {
      if (!addresses.includes(api)) throw new RangeError(`WeChat has no ${api} here: ${addresses.join(', ')}`)
      for (let i = 0; i < times; i++) ordered.push({ api, errcode })
    },
    orderedError: (api) => {
      const at = ordered.findIndex((order) => order.api === api)
      return at < 0 ? undefined : ordered.splice(at, 1)[0]!.errcode
    },
    judgeText: (verdictOn) => void (onText = verdictOn),
    judgeMedia: (verdictOn, afterMs = JUDGING_MS) => {
      onMedia = verdictOn
      judgingMs = afterMs
    },
    verdictOnText: (text) => onText(text) ?? PASS,
    owe: (media, now) => {
      owed.push({ ...media, due: now.getTime() + judgingMs })
      owedListeners.forEach((listener) => listener())
    },
    owed: () => owed,
    onOwed: (listener) => void owedListeners.push(listener),
    takeOwed: (then) => {
      const taken = owed.filter(({ due }) => due <= then)
      owed = owed.filter(({ due }) => due > then)
      return taken.map((media) => ({ ...media, verdict: onMedia(media.url) ?? PASS }))
    },
    setPhoneNumber: (code, phoneNumber) => void phoneNumbers.set(code, phoneNumber),
    phoneNumber: (code) => {
      const found = phoneNumbers.get(code)
      phoneNumbers.delete(code)
      return found
    },
    issueToken: (force, now) => issue(tokens, force, now),
    tokenProblem: (token, now) => {
      const expires = token === null ? undefined : tokens.get(token)
      if (expires === undefined) return 40001
      return expires <= now.getTime() ? 42001 : undefined
    },
    forget: () => {
      sent.length = 0
      ordered.length = 0
      credits.clear()
      employees.clear()
      owed = []
    },
  }
}

/** The same token until it is about to expire, unless a new one is demanded; none from a time that was put back. */
function issue(tokens: Map<string, number>, force: boolean, now: Date) {
  const last = [...tokens].at(-1)
  const lifeMs = last ? last[1] - now.getTime() : 0
  const isGood = lifeMs > 5 * 60_000 && lifeMs <= TOKEN_LIFE_S * 1000
  if (last && isGood && !force) return { token: last[0], expiresIn: Math.floor((last[1] - now.getTime()) / 1000) }
  const token = `local-token-${tokens.size + 1}`
  tokens.set(token, now.getTime() + TOKEN_LIFE_S * 1000)
  return { token, expiresIn: TOKEN_LIFE_S }
}
