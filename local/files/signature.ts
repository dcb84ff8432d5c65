import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Signs what a link or an upload may be used for, until a moment in time. Good for as long as the cloud runs. */
export interface Signer {
  readonly sign: (purpose: 'read' | 'write', path: string, expires: number) => string
  readonly isValid: (purpose: 'read' | 'write', path: string, expires: number, signature: string) => boolean
}

export function createSigner(now: () => Date): Signer {
  const secret = randomBytes(32)
  const sign = (purpose: string, path: string, expires: number) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([purpose, path, expires]))
      .digest('hex')

  return {
    sign,
    isValid: (purpose, path, expires, signature) => {
      const expected = Buffer.from(sign(purpose, path, expires))
      const given = Buffer.from(signature)
      return expires > now().getTime() && given.length === expected.length && timingSafeEqual(given, expected)
    },
  }
}
