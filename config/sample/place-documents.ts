import type { Community } from '../../cloudfunctions/modules/estate/community'
import type { SetUpStreet } from '../../cloudfunctions/modules/estate/set-up'
import type { Term } from '../../cloudfunctions/modules/estate/term'
import { digest } from '../../cloudfunctions/platform/digest'
import { DAY_MS, startOfDay } from '../../cloudfunctions/platform/shanghai'
import { communities, street, type SampleCommunity } from './street'

/** The street and its communities as documents, each with one open invitation for its first worker. */
export function placeDocuments(at: Date): { streets: SetUpStreet[]; communities: Community[] } {
  const since = new Date(at.getTime() - 90 * DAY_MS)
  const office = { id: street.id, name: street.name, phone: street.phone, areaCode: street.areaCode }
  const terms = [invitation(firstCodes.street, at)]
  return {
    streets: [
      {
        ...{ _id: street.id, version: 1, name: street.name, phone: street.phone, operator: null, filings: null, terms },
        areaCode: street.areaCode,
        speech: true,
      },
    ],
    communities: communities.map((community) => communityDocument(community, office, since, at)),
  }
}

/** What the first worker of each place types in. */
export const firstCodes: Record<string, string> & { street: string } = {
  street: 'STREETHAYN',
  'community-haitang': 'HATANGWRKR',
  'community-yinxing': 'YNXNGWRKER',
  'community-wangchao': 'WANGCHAWRK',
  'community-tingtao': 'TNGTAWRKER',
}

export function householdId(no: number) {
  return `household-${no}`
}

export function buildingId(no: number) {
  return `building-${no}`
}

function communityDocument(sample: SampleCommunity, office: Community['street'], since: Date, at: Date): Community {
  const { id, name, phone, estate, gas, firstBuilding, households } = sample
  const estateId = `estate-${firstBuilding}`
  const span = { from: since, until: null }
  return {
    _id: id,
    version: 1,
    street: office,
    name,
    phone,
    emergency: { silentSms: null, gas },
    estates: [{ id: estateId, name: estate }],
    buildings: Array.from({ length: sample.buildings }, (_, index) => firstBuilding + index).map((no) => ({
      id: buildingId(no),
      estateId,
      name: `${no}号楼`,
      units: ['1单元', '2单元', '3单元'],
    })),
    households: households.map(({ no, placard }) => ({
      id: householdId(no),
      number: String(1000 + no),
      name: `${no}号党员中心户`,
      status: 'active',
      placards: [{ token: placard, ...span }],
    })),
    coverage: households.flatMap(({ no, buildings, units = [], backupFor = [] }) => [
      ...buildings.map((building) => covers(no, building, units, 'primary', since)),
      ...backupFor.map((building) => covers(no, building, [], 'backup', since)),
    ]),
    absences: [],
    duty: sample.onDuty ? `term-${id}` : null,
    terms: [{ ...invitation(firstCodes[id] ?? '', at), id: `term-${id}` }],
  }
}

/** Who of each community is away, or will be; written once the posts are taken, for nobody inherits an absence. */
export function absencesAt(at: Date): { _id: string; absences: Community['absences'] }[] {
  return communities.map(({ id, away }) => ({
    _id: id,
    absences: away.map(({ household, standIn, inDays = -1 }) => ({
      householdId: householdId(household),
      standInId: standIn === null ? null : householdId(standIn),
      from: startOfDay(new Date(at.getTime() + inDays * DAY_MS)),
      until: startOfDay(new Date(at.getTime() + (inDays + 8) * DAY_MS)),
      ...(inDays > 0 && { state: 'asked' as const }),
    })),
  }))
}

function covers(no: number, building: number, units: string[], role: 'primary' | 'backup', since: Date) {
  return {
    householdId: householdId(no),
    estateId: null,
    buildingId: buildingId(building),
    units,
    role,
    from: since,
    until: null,
  }
}

function invitation(code: string, at: Date): Term {
  return {
    id: `term-${code.toLowerCase()}`,
    role: 'worker',
    householdId: null,
    estateIds: null,
    codeHash: digest('invitation', code),
    invitedBy: null,
    expiresAt: new Date(at.getTime() + 7 * DAY_MS),
    holder: null,
    from: null,
    until: null,
  }
}
