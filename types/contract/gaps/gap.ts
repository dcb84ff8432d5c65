import * as z from 'zod/mini'
import { day } from '../schema/day'
import { id } from '../schema/ids'

/** What is missing somewhere. */
export const gapKind = z.enum([
  'uncovered',
  'vacant',
  'paused',
  'away',
  'too-many-families',
  'too-many-buildings',
  'not-hung',
  'not-scanned',
  'term-ending',
  'no-duty',
  'no-emergency-numbers',
  'unknown-year',
])
export type GapKind = z.output<typeof gapKind>

/** The one button that mends it. */
export const gapAction = z.enum([
  'cover',
  'invite',
  'resume',
  'set-stand-in',
  'hang',
  'set-duty',
  'set-emergency-numbers',
  'write-holidays',
])

/** One place where something is missing (空白点), with what mends it; a worker decides. */
export const gap = z.object({
  kind: gapKind,
  action: gapAction,
  /** As people call it: 海棠苑3号楼2单元, 1001 3号楼党员中心户; empty for the whole community. */
  place: z.string(),
  buildingId: z.nullable(id),
  units: z.array(z.string()),
  household: z.nullable(z.object({ id, name: z.string() })),
  /** The day it begins or ends, where it has one. */
  day: z.nullable(day),
  /** How many there are, and how many there may be. */
  count: z.nullable(z.int()),
  most: z.nullable(z.int()),
  /** Who is nearest and has room. */
  suggested: z.array(z.object({ id, name: z.string() })),
})
export type Gap = z.output<typeof gap>
