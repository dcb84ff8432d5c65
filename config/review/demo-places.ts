import { digest } from '../../cloudfunctions/platform/digest'
import { newHousehold } from '../../cloudfunctions/modules/estate/new-household'
import type { SetUpCommunity, SetUpHousehold, SetUpStreet } from '../../cloudfunctions/modules/estate/set-up'
import { newCommunity } from '../../cloudfunctions/modules/office/new-community'

export const DEMO_STREET = '演示街道'
/** What a reviewer types where they have no placard to scan. */
export const DEMO_NUMBER = '9999'

/** The one community of the demonstration: an estate of two buildings, looked after by one household that is in service. */
export function demoCommunity(street: SetUpStreet, phone: string, at: Date): SetUpCommunity {
  const community = newCommunity(street, { name: '演示社区', phone })
  const estate = { id: digest('demo', community._id, 'estate'), name: '演示小区' }
  const buildings = ['1号楼', '2号楼'].map((name) => ({
    id: digest('demo', community._id, name),
    estateId: estate.id,
    name,
    units: ['1单元', '2单元'],
  }))
  const household: SetUpHousehold = {
    ...newHousehold(community._id, { number: DEMO_NUMBER, name: '1号楼党员中心户' }, at),
    status: 'active',
  }
  return {
    ...community,
    estates: [estate],
    buildings,
    households: [household],
    coverage: buildings.map(({ id }) => ({
      householdId: household.id,
      ...{ estateId: null, buildingId: id, units: [], role: 'primary' as const, from: at, until: null },
    })),
  }
}
