import type { PlacardView } from '@contract/resident'
import { holderOf, householdOf } from './community'
import { lookedAfterBy } from './looked-after-by'
import type { Scanned } from './scanned-placard'
import { absenceOf, standInFor } from './stand-in-for'
import { toBuildings } from './to-buildings'

type Door = Pick<PlacardView, 'household' | 'standIn' | 'community' | 'emergency' | 'buildings'>

/** The door itself: whose it is, who stands in, which buildings, which community. The holder's name shows only with their consent. */
export function toDoor({ community, household, buildingId }: Extract<Scanned, { known: true }>, at: Date): Door {
  const picked = toBuildings(
    community,
    community.buildings.filter(({ id }) => id === buildingId),
  ).map((building) => ({ ...building, units: [] }))
  const { _id: id, name, phone, emergency } = community
  const door = { community: { id, name, phone }, emergency: { silentSms: emergency.silentSms, gas: emergency.gas } }
  if (!household) return { ...door, household: null, standIn: null, buildings: picked }

  const holder = holderOf(community, household.id, at)?.holder
  const away = absenceOf(community, household.id, at)
  const standIn = away ? standInFor(community, household.id, at) : null
  return {
    ...door,
    household: {
      id: household.id,
      name: household.name,
      number: household.number,
      holder: holder?.showName ? holder.name : null,
    },
    standIn: standIn && (householdOf(community, standIn)?.name ?? null),
    buildings: buildingId === null ? lookedAfterBy(community, household.id, at) : picked,
  }
}
