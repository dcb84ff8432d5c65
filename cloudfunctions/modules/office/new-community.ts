import { placeKey } from '@contract/estate/plain-place-name'
import { digest } from '../../platform/digest'
import type { SetUpCommunity, SetUpStreet } from '../estate/set-up'

/** A community with nothing in it yet; its name in its street says which it is, and how often one that was called so before has another name by now. */
export function newCommunity(
  street: SetUpStreet,
  { name, phone }: { name: string; phone: string },
  again = 0,
): SetUpCommunity {
  return {
    _id: digest('community', street._id, placeKey(name), ...(again === 0 ? [] : [String(again)])),
    version: 1,
    street: streetCopy(street),
    ...{ name, phone },
    emergency: { silentSms: null, gas: null },
    ...{ estates: [], buildings: [], households: [], coverage: [], absences: [], terms: [] },
    duty: null,
    ...(street.calendar && { calendar: street.calendar }),
    letters: { entries: {} },
    dueAt: null,
  }
}

/** What a community carries of its street. */
export function streetCopy({ _id: id, name, phone, areaCode, tiers }: SetUpStreet): SetUpCommunity['street'] {
  return { id, name, phone, ...(areaCode !== undefined && { areaCode }), ...(tiers && { tiers }) }
}
