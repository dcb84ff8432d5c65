import * as z from 'zod/mini'
import { audience, figureCode } from '../figures/figures'
import { figureItems } from '../figures/on-phone'
import { command, query, strictInput } from '../procedure'
import { saying } from '../report/report'
import { id, intentId } from '../schema/ids'
import { month } from '../schema/month'
import { cursor, pageOf } from '../schema/paging'
import { bulletinCard, bulletinText, bulletinView, EDITIONS_MAX, onBulletin, precision } from './bulletin'

const written = { text: bulletinText, precision }
const named = z.object({ bulletinId: id })

/** What a worker may ask at the desk about bulletins: of their community's, or of their street's, which reads those of its communities too. */
export const deskBulletins = {
  listBulletins: query(strictInput({ before: z.optional(cursor) }), pageOf(bulletinCard)),
  getBulletin: query(strictInput({ bulletinId: id }), bulletinView, ['NOT_FOUND']),
  /** What one of its numbers counts: of what is being written or was published last, or of one of its editions. */
  listBulletinItems: query(
    strictInput({
      bulletinId: id,
      code: figureCode,
      edition: z.optional(z.int().check(z.gte(1), z.lte(EDITIONS_MAX))),
      after: z.optional(id),
    }),
    figureItems,
    ['NOT_FOUND'],
  ),
  /** One for a month and audience, whoever begins it: in the newspaper's words, with the month's figures as they stand. */
  openBulletin: command(strictInput({ formId: intentId, month, audience }), named, ['NOT_FOUND', 'MONTH_NOT_OVER']),
  editBulletin: command(strictInput({ ...onBulletin, ...written }), named, [
    'NOT_FOUND',
    'NOT_NOW',
    'FIGURE_CHANGED',
    'WORDS_REFUSED',
  ]),
  publishBulletin: command(strictInput(onBulletin), named, ['NOT_FOUND', 'NOT_NOW', 'PERSONAL_DATA_FOUND']),
  /** A new edition, its figures counted anew; the one before stays readable. */
  correctBulletin: command(strictInput({ ...onBulletin, ...written, reason: saying }), named, [
    'NOT_FOUND',
    'NOT_NOW',
    'FIGURE_CHANGED',
    'WORDS_REFUSED',
    'PERSONAL_DATA_FOUND',
  ]),
}
