import * as z from 'zod/mini'
import { mark, savedOr } from '../estate/mark'
import { placardNumber, token } from '../estate/place'
import { householdName } from '../estate/place-names'
import { command, query, strictInput } from '../procedure'
import { day } from '../schema/day'
import { id, intentId } from '../schema/ids'
import { name } from '../schema/text'
import { householdView, placardLoss } from './household-view'

export const HOUSEHOLDS_AT_ONCE = 60
/** So many codes are given in one go: WeChat makes each on its own. */
export const CODES_AT_ONCE = 6

const decided = z.nullable(z.strictObject({ by: name(1, 40), on: day }))
const onHousehold = { commandId: intentId, communityId: id, householdId: id }
const onHouseholds = {
  commandId: intentId,
  communityId: id,
  householdIds: z.array(id).check(z.minLength(1), z.maxLength(HOUSEHOLDS_AT_ONCE)),
}
const changed = z.object({ id })

/** What a community's workers may do with its households at the desk: from proposed to retired, and their placards. */
export const deskPosts = {
  proposeHousehold: command(
    strictInput({ commandId: intentId, communityId: id, number: placardNumber, name: householdName, decided }),
    z.object({ householdId: id }),
    ['NOT_FOUND', 'NUMBER_TAKEN', 'DAY_OUT_OF_RANGE'],
  ),
  changeHousehold: command(
    strictInput({ ...onHousehold, mark, name: householdName, decided }),
    savedOr(householdView),
    ['NOT_FOUND', 'DAY_OUT_OF_RANGE'],
  ),
  /** 公示 of some proposed households together, from one day to another, both included. */
  postHouseholds: command(strictInput({ ...onHouseholds, from: day, until: day }), changed, [
    'NOT_FOUND',
    'NOT_NOW',
    'DAY_PAST',
    'POSTING_TOO_SHORT',
  ]),
  /** Their 公示 is over: they are in service, and here are the codes for their holders. */
  activateHouseholds: command(
    strictInput({ ...onHouseholds, plannedUntil: z.nullable(day) }),
    z.object({
      invitations: z.array(
        z.object({ householdId: id, post: z.string(), code: z.string(), expiresAt: z.iso.datetime() }),
      ),
    }),
    ['NOT_FOUND', 'NOT_NOW', 'NOT_YET'],
  ),
  setHouseholdAside: command(strictInput({ ...onHousehold, reason: name(1, 100) }), changed, ['NOT_FOUND', 'NOT_NOW']),
  pauseHousehold: command(strictInput(onHousehold), changed, ['NOT_FOUND', 'NOT_NOW']),
  resumeHousehold: command(strictInput(onHousehold), changed, ['NOT_FOUND', 'NOT_NOW']),
  retireHousehold: command(strictInput(onHousehold), changed, ['NOT_FOUND', 'NOT_NOW']),
  /** A new code; the old one says so, and is still a way in. */
  renewPlacard: command(strictInput({ ...onHousehold, why: placardLoss }), z.object({ token }), [
    'NOT_FOUND',
    'NOT_NOW',
  ]),
  hangPlacard: command(strictInput({ ...onHousehold, token, on: day }), changed, [
    'NOT_FOUND',
    'NOT_NOW',
    'DAY_OUT_OF_RANGE',
  ]),
  takePlacardDown: command(strictInput({ ...onHousehold, token, on: day, why: placardLoss }), changed, [
    'NOT_FOUND',
    'NOT_NOW',
    'DAY_OUT_OF_RANGE',
  ]),
  /** What was said about those that are put up now, as far as this worker may know of it. */
  listPostingReports: query(
    strictInput({ communityId: id }),
    z.object({
      reports: z.array(z.object({ householdId: id, reportId: id, number: z.string(), isDone: z.boolean() })),
    }),
    ['NOT_FOUND'],
  ),
  /** Where the pictures of these codes lie, for a short while. */
  getPlacardCodes: query(
    strictInput({ communityId: id, tokens: z.array(token).check(z.minLength(1), z.maxLength(CODES_AT_ONCE)) }),
    z.object({ codes: z.array(z.object({ token, url: z.string() })) }),
    ['NOT_FOUND', 'NOT_NOW', 'NO_PLACARD_CODE'],
  ),
}
