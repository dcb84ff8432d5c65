import * as z from 'zod/mini'
import { audience, figureCode } from '../figures/figures'
import { id, intentId } from '../schema/ids'
import { month } from '../schema/month'
import { words } from '../schema/text'

export const BULLETIN_MAX = 1500
export const EDITIONS_MAX = 20

/** Exactly, or as 20余 throughout. */
export const precision = z.enum(['exact', 'about'])
export type Precision = z.output<typeof precision>

export const bulletinState = z.enum(['draft', 'published', 'corrected'])
export type BulletinState = z.output<typeof bulletinState>

/** Words, and in braces the figures they speak of: `收集社情民意{gathered}条`. */
export const bulletinText = words(10, BULLETIN_MAX)

/** A figure in a text: its words as they stand there; none where it is too small to be told. */
const figureInText = z.object({ code: figureCode, value: z.int(), words: z.nullable(z.string()) })

const edition = {
  text: z.string(),
  plain: z.string(),
  precision,
  figures: z.array(figureInText),
  asOf: z.iso.datetime(),
}

export const bulletinAction = z.enum(['edit', 'publish', 'correct'])
export type BulletinAction = z.output<typeof bulletinAction>

/** A bulletin in a list. */
export const bulletinCard = z.object({
  bulletinId: id,
  place: z.string(),
  month,
  audience,
  state: bulletinState,
  editions: z.int(),
})

/** A bulletin with what is being written, or was published last; its editions, the newest first, stay to be read. */
export const bulletinView = z.object({
  ...bulletinCard.shape,
  ...edition,
  allowedActions: z.array(bulletinAction),
  published: z.array(
    z.object({ ...edition, no: z.int(), at: z.iso.datetime(), by: z.string(), reason: z.nullable(z.string()) }),
  ),
})
export type BulletinView = z.output<typeof bulletinView>

export const onBulletin = { bulletinId: id, commandId: intentId }
