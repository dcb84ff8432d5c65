import { isSharedSpan, type SharedReport } from '../../../types/contract/figures/service-request'
import { daysOfMonth } from '../../../desk/app/pages/figures/days-of-month'
import { toServiceRequest } from '../../../desk/app/pages/figures/to-service-request'

const report: SharedReport = {
  number: '0112-123456',
  isOpen: true,
  state: 'parked',
  unanswered: false,
  partly: false,
  category: 'fixtures',
  agency: '海棠社区',
  at: '2026-01-12T02:00:00.000Z',
  updatedAt: '2026-01-13T02:00:00.000Z',
  expectedAt: '2026-01-19T15:59:59.999Z',
  buildingId: 'building-1',
  building: '海棠苑1号楼',
}

describe('a report for another platform', () => {
  it('is what Open311 asks for, and no more', () => {
    expect(toServiceRequest(report)).toEqual({
      service_request_id: '0112-123456',
      status: 'open',
      status_notes: '挂账',
      service_code: 'fixtures',
      agency_responsible: '海棠社区',
      requested_datetime: '2026-01-12T02:00:00.000Z',
      updated_datetime: '2026-01-13T02:00:00.000Z',
      expected_datetime: '2026-01-19T15:59:59.999Z',
      address_id: 'building-1',
      address: '海棠苑1号楼',
    })
  })

  it('that nobody could be reached about is not called solved', () => {
    const closed = toServiceRequest({ ...report, isOpen: false, state: 'closed', unanswered: true })
    expect(closed).toMatchObject({ status: 'closed', status_notes: '没联系上，先搁下' })
  })
})

describe('one call', () => {
  it.each([
    ['2026-01-01', '2026-01-01', true],
    ['2026-01-01', '2026-03-31', true],
    ['2026-01-01', '2026-04-01', false],
    ['2026-01-02', '2026-01-01', false],
    ['', '2026-01-01', false],
  ])('from %s until %s: %s', (from, until, fits) => {
    expect(isSharedSpan({ from, until })).toBe(fits)
  })

  it('begins with the whole of the month that is looked at', () => {
    expect([daysOfMonth('2026-02'), daysOfMonth('2028-02').until, daysOfMonth('2026-12').until]).toEqual([
      { from: '2026-02-01', until: '2026-02-28' },
      '2028-02-29',
      '2026-12-31',
    ])
  })
})
