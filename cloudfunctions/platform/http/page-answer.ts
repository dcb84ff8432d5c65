import { readFileSync } from 'node:fs'
import type { HttpAnswer } from './http-event'

/** Answers with the page that was built beside the function. It loads nothing but what lies beside it, and pictures and sounds from the environment's own storage; it stands in nobody's frame. */
export function pageAnswer(file: string): HttpAnswer {
  const html = read(file)
  return {
    isBase64Encoded: false,
    statusCode: html === null ? 404 : 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': policy(),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'permissions-policy': 'camera=(), microphone=(), geolocation=()',
      'strict-transport-security': 'max-age=31536000',
    },
    body: html ?? '',
  }
}

function policy() {
  const storage = process.env.STORAGE_ORIGIN ?? 'https://*.tcb.qcloud.la'
  return [
    "default-src 'none'",
    "script-src 'self'",
    // The component library writes its styles into the page.
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${storage}`,
    `media-src 'self' blob: ${storage}`,
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

let kept: string | null = null

function read(file: string) {
  try {
    return (kept ??= readFileSync(file, 'utf8'))
  } catch {
    return null // A door that was built before its page.
  }
}
