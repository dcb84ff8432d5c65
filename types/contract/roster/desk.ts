import * as z from 'zod/mini'
import { command, query, strictInput } from '../procedure'
import { id, intentId } from '../schema/ids'
import { badCell, buildingRow, postRow, ROWS_A_PART, ROWS_MAX } from './rows'

export const PARTS_MAX = Math.ceil(ROWS_MAX / ROWS_A_PART) + 1

const counts = z.object({ added: z.int(), changed: z.int(), same: z.int() })

/** A roster comes in parts, is looked at, and is taken over whole or not at all. */
export const deskRoster = {
  addRosterPart: command(
    strictInput({
      commandId: intentId,
      formId: intentId,
      communityId: id,
      part: z.int().check(z.gte(0), z.lte(PARTS_MAX - 1)),
      buildings: z.array(buildingRow).check(z.maxLength(ROWS_A_PART)),
      posts: z.array(postRow).check(z.maxLength(ROWS_A_PART)),
    }),
    z.object({ parts: z.int() }),
    ['NOT_FOUND'],
  ),
  /** What it would come to: every cell that cannot be, and how many buildings and households are new, changed, the same. */
  previewRoster: query(
    strictInput({ formId: intentId, communityId: id, parts: z.int().check(z.gte(1), z.lte(PARTS_MAX)) }),
    z.object({
      bad: z.array(badCell),
      buildings: counts,
      posts: counts,
      version: z.int(),
    }),
    ['NOT_FOUND'],
  ),
  commitRoster: command(
    strictInput({
      commandId: intentId,
      formId: intentId,
      communityId: id,
      parts: z.int().check(z.gte(1), z.lte(PARTS_MAX)),
      /** The community as the preview saw it. */
      version: z.int(),
    }),
    z.object({ id }),
    ['NOT_FOUND', 'ROSTER_MOVED', 'ROSTER_BAD', 'NUMBER_TAKEN'],
  ),
}
