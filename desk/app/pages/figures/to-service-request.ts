import type { SharedReport } from '@contract/figures/service-request'
import { stateWord } from '@/words/report-words'

/** A report in the terms of Open311 (GeoReport v2): where it stands in our words, and which building; nothing that was said, no position, no picture. */
export function toServiceRequest(report: SharedReport) {
  const { number, isOpen, category, agency, at, updatedAt, expectedAt, buildingId, building } = report
  return {
    service_request_id: number,
    status: isOpen ? 'open' : 'closed',
    status_notes: stateWord({ ...report, assignee: { kind: 'community', name: agency } }, 'staff').word,
    service_code: category,
    agency_responsible: agency,
    requested_datetime: at,
    updated_datetime: updatedAt,
    expected_datetime: expectedAt,
    address_id: buildingId,
    address: building,
  }
}
