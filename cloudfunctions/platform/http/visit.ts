import { headerOf, type HttpEvent } from './http-event'

/** The cookie by which a browser is known, which no script of its page can read and no other site can make it send. */
const COOKIE = 'desk'
const ATTRIBUTES = 'Path=/api/desk; HttpOnly; Secure; SameSite=Strict'

/** One question of a browser: by which cookie it is known, where it is; and the cookie it is to keep from now on. */
export type Visit = {
  readonly token: string | null
  readonly browser: string
  readonly ip: string
  keep: (token: string, seconds: number) => void
  forget: () => void
  readonly setCookie: () => string | null
}

export function openVisit(event: HttpEvent): Visit {
  let cookie: string | null = null
  return {
    token: tokenIn(headerOf(event, 'cookie')),
    browser: (headerOf(event, 'user-agent') ?? '').slice(0, 300),
    ip: (headerOf(event, 'x-real-ip') ?? headerOf(event, 'x-forwarded-for')?.split(',')[0] ?? '').trim().slice(0, 45),
    keep: (token, seconds) => void (cookie = `${COOKIE}=${token}; Max-Age=${seconds}; ${ATTRIBUTES}`),
    forget: () => void (cookie = `${COOKIE}=; Max-Age=0; ${ATTRIBUTES}`),
    setCookie: () => cookie,
  }
}

function tokenIn(cookies = '') {
  const pairs = cookies.split(';').map((pair) => pair.trim().split('='))
  const [, token = ''] = pairs.find(([name]) => name === COOKIE) ?? []
  return /^[0-9a-f]{64}$/.test(token) ? token : null
}
