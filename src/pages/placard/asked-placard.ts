import * as z from 'zod/mini'
import type { InputOf } from '@contract/procedure'
import type { resident } from '@contract/resident'
import { id } from '@contract/schema/ids'
import { placardNumber } from '@contract/estate/place'

/** What a scanned code, a link, a typed number or a picked building asks for. What makes no sense asks for nothing and is `garbled`: a kind page, never an error. */
export function askedPlacard({ scene, q, number, building }: PlacardParams): AskedPlacard {
  const code = scene ?? q
  if (code !== undefined) {
    const token = tokenIn(decoded(code))
    return token ? { ask: { by: 'token', token }, garbled: false } : nothing
  }
  if (number !== undefined) {
    const printed = z.safeParse(placardNumber, decoded(number))
    return printed.success ? { ask: { by: 'number', number: printed.data }, garbled: false } : nothing
  }
  if (building !== undefined) {
    const known = z.safeParse(id, building)
    return known.success ? { ask: { by: 'building', buildingId: known.data }, garbled: false } : nothing
  }
  return { ...nothing, garbled: false }
}

/** As a page is opened: `scene` from our own code, `q` from an ordinary link. */
export type PlacardParams = { scene?: string; q?: string; number?: string; building?: string }
export type AskedPlacard = { ask: InputOf<typeof resident.openPlacard>; garbled: boolean }

const nothing: AskedPlacard = { ask: { by: 'none' }, garbled: true }

/** A token standing alone, as the end of a link's path or as one of its values; a piece of one is none. */
function tokenIn(text: string) {
  return /(?:^|[/=])(v1[2-9A-HJKMNP-TV-Z]{12})(?:$|[/?&#])/.exec(text)?.[1]
}

function decoded(text: string) {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
