import { parseArgs } from 'node:util'
import { Refused } from 'local-cloudbase'
import type { Where } from '../operator/operator-environment'

const USE =
  'npm run review-pack -- [--phone 0532-86880000 --area-code 0532 [--env ENV | --port 8787]] understands nothing else; with a phone it sets up 演示街道 there and writes its codes.'

export type DemoAsked = { phone: string; areaCode: string; where: Where }

/** Reads what `npm run review-pack --` was asked for: the texts alone, or a demonstration street, too. */
export function readReviewOptions(args: readonly string[]): DemoAsked | null {
  const { phone, port, env, 'area-code': areaCode } = parsed(args)
  if (phone === undefined && areaCode === undefined && env === undefined) return null
  if (phone === undefined || !/^[\d-]{7,20}$/.test(phone)) throw new Refused(USE)
  if (areaCode === undefined || !/^0\d{2,3}$/.test(areaCode)) throw new Refused(USE)
  return { phone, areaCode, where: env === undefined ? { port } : { env } }
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...args],
      options: { phone: text, 'area-code': text, env: text, port: { type: 'string', default: '8787' } },
    }).values
  } catch {
    throw new Refused(USE)
  }
}
