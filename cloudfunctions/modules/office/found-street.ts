import { plainAlphabet } from '@contract/schema/ids'
import { placeKey } from '@contract/estate/plain-place-name'
import { randomUUID } from 'node:crypto'
import type { EstateNeeds } from '../../needs'
import { Refused } from '../../platform/refuse'
import { digest, plainCode } from '../../platform/digest'
import { DAY_MS } from '../../platform/shanghai'
import { isHeld, isOpenInvitation } from '../estate/term'
import type { SetUpStreet, SetUpTerm } from '../estate/set-up'

const CODE_LENGTH = 10
const VALID_DAYS = 7

export type Founding = { name: string; phone: string; areaCode: string }

/** What founding came to: a code for the first worker, told this once; or nothing, where there are workers already, or a code is open. */
export type Founded =
  | { is: 'founded' | 'invited-again'; street: SetUpStreet; code: string; expiresAt: Date }
  | { is: 'there'; street: SetUpStreet; workers: number; openUntil: Date | null }

/** Founds a street with nothing in it but an invitation for its first worker. Done again it changes nothing; where nobody can come in any more it invites anew. */
export async function foundStreet(
  { name, phone, areaCode }: Founding,
  { offices, now }: Pick<EstateNeeds, 'offices' | 'now'>,
): Promise<Founded> {
  const at = now()
  const { code, term } = firstInvitation(at)
  const standing = await offices.findStreetNamed(name)
  if (!standing) {
    const _id = digest('street', placeKey(name))
    const street = { _id, version: 1, name, phone, areaCode, operator: null, filings: null, terms: [term] }
    const { thing, created } = await offices.addStreet(street)
    return created ? { is: 'founded', street: thing, code, expiresAt: term.expiresAt } : asItStands(thing, at)
  }
  if (isAnybodyIn(standing, at)) return asItStands(standing, at)
  const after = await offices.changeStreet(standing, (street) =>
    isAnybodyIn(street, at) ? street : { ...street, terms: [...street.terms, term] },
  )
  const isOurs = !(after instanceof Refused) && after.terms.some(({ id }) => id === term.id)
  return isOurs ? { is: 'invited-again', street: after, code, expiresAt: term.expiresAt } : asItStands(standing, at)
}

function asItStands(street: SetUpStreet, at: Date): Founded {
  const open = street.terms.filter((term) => isOpenInvitation(term, at)).map(({ expiresAt }) => expiresAt)
  const workers = street.terms.filter((term) => isHeld(term, at)).length
  return { is: 'there', street, workers, openUntil: open[0] ?? null }
}

/** Whether somebody works for the street, or still can come in. */
function isAnybodyIn({ terms }: SetUpStreet, at: Date) {
  return terms.some((term) => isHeld(term, at) || isOpenInvitation(term, at))
}

/** An invitation that nobody made: it came with the street. Its code is drawn, so that nobody can print it again. */
function firstInvitation(at: Date): { code: string; term: SetUpTerm } {
  const drawn = randomUUID()
  const code = plainCode(CODE_LENGTH, plainAlphabet, 'founding', drawn)
  const term = {
    id: digest('term', 'founding', drawn),
    role: 'worker' as const,
    ...{ householdId: null, estateIds: null, invitedBy: null, holder: null, from: null, until: null },
    codeHash: digest('invitation', code),
    expiresAt: new Date(at.getTime() + VALID_DAYS * DAY_MS),
  }
  return { code, term }
}
