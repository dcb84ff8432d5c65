import { Refused } from 'local-cloudbase'
import type { EstateNeeds } from '../../cloudfunctions/needs'
import { foundStreet } from '../../cloudfunctions/modules/office/found-street'
import { Refused as No } from '../../cloudfunctions/platform/refuse'
import { invitedTo, withNewCodes } from './demo-invitations'
import { DEMO_NUMBER, DEMO_STREET, demoCommunity } from './demo-places'

type Needs = Pick<EstateNeeds, 'offices' | 'placardNumbers' | 'placardCodes' | 'now'>

/** Where WeChat's reviewers go in: a placard, and codes for every post; each is shown this once. */
export type Demo = {
  number: string
  token: string
  /** The picture of the placard's code; null where WeChat does not make it now. */
  picture: string | null
  codes: Record<'street' | 'community' | 'household', string[]>
}

/** Sets the demonstration street up, if it is not there yet, and gives new codes for every post in it; those that nobody took open nothing any more. Real streets beside it are left alone. */
export async function setUpDemo(phone: string, areaCode: string, needs: Needs): Promise<Demo> {
  const { offices, placardNumbers, now } = needs
  const at = now()
  const { street } = await foundStreet({ name: DEMO_STREET, phone, areaCode }, needs)
  const planned = demoCommunity(street, phone, at)
  const claims = planned.households.map(({ id, number }) => ({ householdId: id, number }))
  if ((await placardNumbers.claim(street._id, planned._id, claims)).length > 0)
    throw new Refused(`${DEMO_STREET} gave the number ${DEMO_NUMBER} to another household: look at it at the desk.`)
  const { thing: community } = await offices.addCommunity(planned)
  const household = community.households.find(({ number }) => number === DEMO_NUMBER)
  if (!household)
    throw new Refused(`${community.name} has no household ${DEMO_NUMBER} any more: look at it at the desk.`)

  const ofStreet = invitedTo({ role: 'worker', householdId: null }, at)
  const ofCommunity = invitedTo({ role: 'worker', householdId: null }, at)
  const ofHousehold = invitedTo({ role: 'household', householdId: household.id }, at)
  const changed = [
    await offices.changeStreet(street, (known) => ({ ...known, terms: withNewCodes(known.terms, ofStreet.terms) })),
    await offices.changeCommunity(community, (known) => ({
      ...known,
      terms: withNewCodes(known.terms, [...ofCommunity.terms, ...ofHousehold.terms]),
    })),
  ]
  if (changed.some((each) => each instanceof No)) throw new Refused('Somebody is changing it: run this again.')
  const token = household.placards.at(-1)?.token ?? ''
  return {
    ...{ number: DEMO_NUMBER, token },
    picture: (await needs.placardCodes.linksOf([token]))?.get(token) ?? null,
    codes: { street: ofStreet.codes, community: ofCommunity.codes, household: ofHousehold.codes },
  }
}
