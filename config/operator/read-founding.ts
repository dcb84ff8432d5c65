import * as z from 'zod/mini'
import { parseArgs } from 'node:util'
import { Refused } from 'local-cloudbase'
import { communityNameTyped } from '../../types/contract/estate/place-names'
import { phone } from '../../types/contract/people/person-fields'
import type { Where } from './operator-environment'

const USE =
  'npm run found -- --street 黄岛街道 --phone 0532-86880000 --area-code 0532 [--env ENV | --port 8787] understands nothing else.'

const areaCode = z.string().check(z.regex(/^0\d{2,3}$/))

/** Reads what `npm run found --` was asked for; throws a `Refused` in one sentence for anything else. */
export function readFounding(args: readonly string[]) {
  const given = parsed(args)
  const where: Where = given.env === undefined ? { port: given.port } : { env: given.env }
  const founding = {
    name: right(communityNameTyped, given.street, 'is no name of a street: 2 to 20 characters, as on its sign'),
    phone: right(phone, given.phone, 'cannot be dialled: a phone with its area code, 0532-86880000'),
    areaCode: right(areaCode, given['area-code'], 'is no area code: 0532'),
  }
  return { founding, where }
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        ...{ street: text, phone: text, 'area-code': text, env: text },
        port: { type: 'string', default: '8787' },
      },
    })
    if (!/^\d{2,5}$/.test(values.port)) throw new Error('no port')
    return values
  } catch {
    throw new Refused(USE)
  }
}

function right(schema: typeof phone, given: string | undefined, why: string) {
  if (given === undefined) throw new Refused(USE)
  const read = z.safeParse(schema, given)
  if (!read.success) throw new Refused(`"${given}" ${why}.`)
  return read.data
}
