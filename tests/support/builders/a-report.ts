import { newReport } from '../../../cloudfunctions/modules/report/open/new-report'
import type { Report } from '../../../cloudfunctions/modules/report/report'
import { because, toHouseholds } from '../../../cloudfunctions/modules/report/route'
import type { Actor } from '../../../cloudfunctions/workflow/actor'
import type { CommandKey } from '../../../cloudfunctions/workflow/command-key'
import { aCommunity } from './a-community'

/** A Monday, ten in the morning in Shanghai. */
export const mondayMorning = new Date('2026-01-12T02:00:00Z')

export function aKey(at: Date = mondayMorning, by: Partial<Actor> = {}, command = 'some-command'): CommandKey {
  return { at, command, by: { kind: 'household', post: 'household-1', name: '1号楼党员中心户', personId: 'p', ...by } }
}

/** A report of a resident about a lamp, with household-1, just arrived; anything else as said. */
export function aReport(more: Partial<Report> = {}): Report {
  const community = aCommunity()
  const given = {
    reportId: 'report-1',
    place: { estateId: 'estate-1', buildingId: 'building-1', unit: null },
    text: '楼道灯不亮三天了',
    category: 'fixtures',
    identity: 'confidential',
    residentId: 'resident-1',
  } as const
  const routing = {
    assignee: toHouseholds(community, ['household-1']),
    route: because('building', '1号楼党员中心户'),
  }
  const key = aKey(mondayMorning, { kind: 'resident', post: null, name: null, personId: 'resident-1' }, 'submitted')
  return { ...newReport(given, routing, community, 'passed', key), ...more }
}
