import { createHash } from 'node:crypto'

/** What every answer says: it is nothing but what it says it is, loads nothing, and stands in nobody's frame. */
export const QUIET = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
} as const

/** What a page may load: what lies beside it, and the scripts that are written in itself. */
export function pageSecurity(html: string): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'self'",
    ["script-src 'self'", ...scriptsIn(html)].join(' '),
    "style-src 'self' 'unsafe-inline'",
    // A picture that somebody has just chosen is asked for by its `blob:` address before it is sent.
    "connect-src 'self' data: blob:",
    "img-src 'self' data: blob:",
    "media-src 'self' data: blob:",
    "font-src 'self' data:",
    "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  ]
  return { ...QUIET, 'content-security-policy': policy.join('; ') }
}

const scriptsIn = (html: string) =>
  [...html.matchAll(/<script\b[^>]*>([^]*?)<\/script>/gi)]
    .filter(([, text = '']) => text !== '')
    .map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
