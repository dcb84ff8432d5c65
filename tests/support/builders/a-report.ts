import type { Actor, Report } from '../../../cloudfunctions/modules/report/report'
import { opened } from '../../../cloudfunctions/modules/report/moves/opened'
import { because, toHouseholds } from '../../../cloudfunctions/modules/report/route'
import { aCommunity } from './a-community'

/** A Monday, ten in the morning in Shanghai. */
export const mondayMorning = new Date('2026-01-12T02:00:00Z')

export function aPress(at: Date = mondayMorning, by: Partial<Actor> = {}, command = 'some-press') {
  return {
    at,
    command,
    by: { kind: 'household', post: 'household-1', name: '1号楼党员中心户', personId: 'p', ...by } as Actor,
  }
}

/** A report of a resident about a lamp, with household-1, just arrived; anything else as said. */
export function aReport(more: Partial<Report> = {}): Report {
  const community = aCommunity()
  const incoming = {
    reportId: 'report-1',
    place: { estateId: 'estate-1', buildingId: 'building-1', unit: null, spot: null },
    text: '楼道灯不亮三天了',
    category: 'fixtures',
    photos: [],
    identity: 'confidential',
    handTo: 'household',
    hotline: null,
    residentId: 'resident-1',
    filedBy: null,
    contact: null,
    excluded: { households: [], persons: [] },
  } as const
  const routing = {
    destination: toHouseholds(community, ['household-1']),
    route: because('building', '1号楼党员中心户'),
  }
  const press = aPress(mondayMorning, { kind: 'resident', post: null, name: null, personId: 'resident-1' }, 'submitted')
  return {
    ...opened({ ...incoming, excluded: { households: [], persons: [] } }, routing, community, 'passed', press),
    ...more,
  }
}
