import type { IncomingMessage, ServerResponse } from 'node:http'

/** Serves one kind of address. `path` is what follows the first part of it, undecoded. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  path: string,
) => Promise<void> | void

/** A request that is answered with a status and a plain reason instead of what it asked for. */
export class HttpRefused extends Error {
  override readonly name = 'HttpRefused'
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

export function answerJson(response: ServerResponse, value: unknown, status = 200): void {
  answerText(response, JSON.stringify(value) ?? 'null', 'application/json; charset=utf-8', status)
}

export function answerText(response: ServerResponse, text: string, type: string, status = 200): void {
  answerBytes(response, Buffer.from(text), type, status)
}

export function answerBytes(response: ServerResponse, bytes: Buffer, type: string, status = 200): void {
  response.writeHead(status, { 'content-type': type, 'content-length': bytes.length, 'cache-control': 'no-store' })
  response.end(bytes)
}
