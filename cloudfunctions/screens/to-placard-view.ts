import type { PlacardView } from '@contract/screens/placard'
import { buildingOf, holderOf, householdOf } from '../modules/estate/community'
import { buildingsCoveredBy } from '../modules/estate/buildings-covered-by'
import type { Scanned } from '../modules/estate/resolve-placard-scan'
import { findAbsence, findStandIn } from '../modules/estate/absence-and-stand-in'
import { toBuildingViews } from '../modules/estate/to-building-views'

type PlacardPart = Pick<PlacardView, 'household' | 'standIn' | 'isPaused' | 'community' | 'emergency' | 'buildings'>

/** The placard's page as far as the estate knows it: whose it is, who stands in, which buildings, which community. The holder's name shows only with their consent. */
export function toPlacardView(
  { community, household, buildingId }: Extract<Scanned, { known: true }>,
  at: Date,
): PlacardPart {
  const picked = toBuildingViews(
    community,
    community.buildings.filter(({ id }) => id === buildingOf(community, buildingId ?? '')?.id),
  ).map((building) => ({ ...building, units: [], allUnits: building.units }))
  const { _id: id, name, phone, emergency } = community
  const place = { community: { id, name, phone }, emergency: { silentSms: emergency.silentSms, gas: emergency.gas } }
  if (!household) return { ...place, household: null, standIn: null, buildings: picked }

  const holder = holderOf(community, household.id, at)?.holder
  const away = findAbsence(community, household.id, at)
  const standIn = away ? findStandIn(community, household.id, at) : null
  return {
    ...place,
    household: {
      id: household.id,
      name: household.name,
      number: household.number,
      holder: holder?.showName ? holder.name : null,
    },
    isPaused: household.status === 'paused',
    standIn: standIn && (householdOf(community, standIn)?.name ?? null),
    buildings: buildingId === null ? buildingsCoveredBy(community, household.id, at) : picked,
  }
}
