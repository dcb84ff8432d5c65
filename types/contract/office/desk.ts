import * as z from 'zod/mini'
import { communityNameTyped } from '../estate/place-names'
import { mark, savedOr } from '../estate/mark'
import { communityName } from '../estate/place'
import { phone } from '../people/person-fields'
import { command, query, strictInput } from '../procedure'
import { day } from '../schema/day'
import { id, intentId } from '../schema/ids'
import { name } from '../schema/text'
import { typedNumber } from '../schema/typed'
import { DUTIES_MAX, officeView, streetView } from './office'

const days = z.int().check(z.gte(1), z.lte(30))
const tier = z.strictObject({ accept: days, answer: days })
const changed = z.object({ id })
const inPlace = { commandId: intentId, placeId: id }

/** What a street worker, and the workers of a community, may do with their offices at the desk; `placeId` names a street or a community. */
export const deskOffice = {
  getStreet: query(strictInput({}), z.object({ street: streetView, communities: z.array(communityName) }), [
    'NOT_FOUND',
  ]),
  addCommunity: command(
    strictInput({ commandId: intentId, name: communityNameTyped, phone }),
    z.object({ communityId: id }),
    ['NOT_FOUND', 'NAME_TAKEN'],
  ),
  changeStreet: command(
    strictInput({ commandId: intentId, mark, phone, areaCode: z.string().check(z.regex(/^0\d{2,3}$/)) }),
    savedOr(streetView),
    ['NOT_FOUND'],
  ),
  changeCommunity: command(
    strictInput({
      commandId: intentId,
      communityId: id,
      mark,
      name: communityNameTyped,
      phone,
      silentSms: z.nullable(typedNumber(/^[\d-]{3,20}$/)),
      gas: z.nullable(phone),
      familiesMax: z.int().check(z.gte(1), z.lte(500)),
      buildingsMax: z.nullable(z.int().check(z.gte(1), z.lte(100))),
      duties: z.array(name(1, 30)).check(z.minLength(1), z.maxLength(DUTIES_MAX)),
    }),
    savedOr(officeView),
    ['NOT_FOUND', 'NAME_TAKEN'],
  ),
  setDuty: command(
    strictInput({
      commandId: intentId,
      communityId: id,
      termId: z.nullable(id),
      from: z.nullable(day),
      until: z.nullable(day),
    }),
    changed,
    ['NOT_FOUND', 'DAY_PAST'],
  ),
  setTiers: command(
    strictInput({
      ...inPlace,
      from: day,
      until: z.nullable(day),
      household: z.optional(tier),
      community: z.optional(tier),
      street: z.optional(tier),
      utilities: z.optional(z.strictObject({ acceptHours: z.int().check(z.gte(1), z.lte(72)) })),
    }),
    changed,
    ['NOT_FOUND', 'DAY_PAST'],
  ),
  /** For the whole place, or in a community for some of its estates. */
  inviteStaff: command(
    strictInput({ ...inPlace, estateIds: z.nullable(z.array(id).check(z.minLength(1), z.maxLength(50))) }),
    z.object({ code: z.string(), post: z.string(), expiresAt: z.iso.datetime() }),
    ['NOT_FOUND', 'TOO_MANY_INVITATIONS'],
  ),
  /** Access ends at once; an invitation that is open is taken back. */
  endTerm: command(strictInput({ ...inPlace, termId: id }), changed, ['NOT_FOUND']),
}
