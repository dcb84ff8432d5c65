import { FAMILIES_MAX_DEFAULT } from '@contract/office/office'
import { dayOf } from '../../platform/shanghai'
import { dutiesOf } from '../estate/duties-of'
import { tiersOn } from '../estate/tiers'
import { markOf } from './save-unless-changed'
import { toTermViews } from './to-term-views'
import type { SetUpCommunity, SetUpStreet } from '../estate/set-up'

/** What a community's workers and its street set there, with a mark of what they saw. */
export function toOfficeView(community: SetUpCommunity, at: Date) {
  const { _id: id, name, phone, emergency, familiesMax, buildingsMax, tiers = [] } = community
  const changeable = {
    name,
    phone,
    emergency: { silentSms: emergency.silentSms, gas: emergency.gas },
    familiesMax: familiesMax ?? FAMILIES_MAX_DEFAULT,
    buildingsMax: buildingsMax ?? null,
    duties: dutiesOf(community),
  }
  const tiersNow = tiersOn(dayOf(at), community)
  return { id, ...changeable, duty: toDutyView(community), tiers, tiersNow, mark: markOf(changeable) }
}

function toDutyView({ duty, dutyDays }: SetUpCommunity) {
  return duty === null ? null : { termId: duty, from: dutyDays?.from ?? null, until: dutyDays?.until ?? null }
}

/** A street's own office, and who works for it; `termId` is the term by which somebody looks at it. */
export function toStreetView(street: SetUpStreet, at: Date, termId: string) {
  const { _id: id, name, phone, areaCode = null, tiers = [] } = street
  return {
    ...{ id, name, phone, areaCode, tiers },
    tiersNow: tiersOn(dayOf(at), { street }),
    terms: toTermViews(street, at, termId),
    mark: markOf({ phone, areaCode }),
  }
}
