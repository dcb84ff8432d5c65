import * as z from 'zod/mini'

/** A question as CloudBase's HTTP service hands it to a function. */
export const httpEvent = z.object({
  path: z.string(),
  httpMethod: z.string(),
  headers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  body: z.optional(z.nullable(z.string())),
  isBase64Encoded: z.optional(z.boolean()),
})
export type HttpEvent = z.output<typeof httpEvent>

/** What a function answers it. */
export type HttpAnswer = {
  isBase64Encoded: boolean
  statusCode: number
  headers: Record<string, string>
  body: string
}

/** The header of that name, whose case nobody promises. */
export function headerOf({ headers }: HttpEvent, name: string) {
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1]
  return typeof found === 'string' ? found : found?.[0]
}

/** The body as it was sent. */
export function bodyOf({ body, isBase64Encoded }: HttpEvent) {
  return Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8')
}
