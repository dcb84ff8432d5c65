import { FAMILIES_MAX_DEFAULT } from '@contract/office/office'
import { dutiesOf } from '../estate/duties-of'
import { markOf } from './save-unless-changed'
import { toTermViews } from './to-term-views'
import type { SetUpCommunity, SetUpStreet } from '../estate/set-up'

/** What a community's workers and its street set there, with a mark of what they saw. */
export function toOfficeView(community: SetUpCommunity) {
  const { _id: id, name, phone, emergency, familiesMax, buildingsMax, tiers = [] } = community
  const changeable = {
    name,
    phone,
    emergency: { silentSms: emergency.silentSms, gas: emergency.gas },
    familiesMax: familiesMax ?? FAMILIES_MAX_DEFAULT,
    buildingsMax: buildingsMax ?? null,
    duties: dutiesOf(community),
  }
  return { id, ...changeable, duty: toDutyView(community), tiers, mark: markOf(changeable) }
}

function toDutyView({ duty, dutyDays }: SetUpCommunity) {
  return duty === null ? null : { termId: duty, from: dutyDays?.from ?? null, until: dutyDays?.until ?? null }
}

/** A street's own office, and who works for it. */
export function toStreetView(street: SetUpStreet, at: Date) {
  const { _id: id, name, phone, areaCode = null, tiers = [] } = street
  return { id, name, phone, areaCode, tiers, terms: toTermViews(street, at), mark: markOf({ phone, areaCode }) }
}
