import type { Community, Coverage } from '../../../cloudfunctions/modules/estate/community'
import { longAgo } from './a-term'

/** A community of two estates, five buildings and five households; nobody covers anything or holds a post until said so. */
export function aCommunity(more: Partial<Community> = {}): Community {
  return {
    _id: 'community-1',
    version: 1,
    street: { id: 'street-1', name: '海云街道', phone: '0532-00000100', areaCode: '0532' },
    name: '海棠社区',
    phone: '0532-00000101',
    emergency: { silentSms: null, gas: '0532-00000119' },
    estates: [
      { id: 'estate-1', name: '海棠苑' },
      { id: 'estate-2', name: '海棠里' },
    ],
    buildings: [
      building(1, 'estate-1', ['1单元', '2单元']),
      building(2, 'estate-1', ['1单元', '2单元', '3单元']),
      building(3, 'estate-1', ['1单元']),
      building(4, 'estate-1', ['1单元']),
      building(5, 'estate-2', ['1单元']),
    ],
    households: [1, 2, 3, 4, 5].map(household),
    coverage: [],
    absences: [],
    duty: null,
    terms: [],
    ...more,
  }
}

/** One line of coverage, in force since long ago. */
export function covering(householdId: string, buildingId: string | null, more: Partial<Coverage> = {}): Coverage {
  return { householdId, buildingId, estateId: null, units: [], role: 'primary', from: longAgo, until: null, ...more }
}

/** A household that is away, and who stands in for it. */
export function away(householdId: string, standInId: string | null, more: Partial<Community['absences'][number]> = {}) {
  return { householdId, standInId, from: longAgo, until: null, ...more }
}

function building(no: number, estateId: string, units: string[]) {
  return { id: `building-${no}`, estateId, name: `${no}号楼`, units }
}

function household(no: number): Community['households'][number] {
  return {
    id: `household-${no}`,
    number: `100${no}`,
    name: `${no}号楼党员中心户`,
    status: 'active',
    placards: [{ token: `v1AAAAAAAAAA2${no + 1}`, from: longAgo, until: null }],
  }
}
