import { findMissing, buildPlanForm, toPlan } from '@/packages/household/plan/plan-draft'
import type { HostMeeting } from '@contract/meeting/household'

const plan = { place: '3号楼楼下', day: '2026-01-12', time: '15:00', seats: '0', closesHours: '2' }

describe('a meeting being planned', () => {
  it('begins and closes at the hours in Shanghai', () => {
    expect(buildPlanForm(plan, ['楼道灯'])).toEqual({
      place: '3号楼楼下',
      startAt: '2026-01-12T07:00:00.000Z',
      closesAt: '2026-01-12T05:00:00.000Z',
      seats: 0,
      topics: ['楼道灯'],
    })
    expect(buildPlanForm({ ...plan, closesHours: '0' }, ['楼道灯']).closesAt).toBe('2026-01-12T07:00:00.000Z')
  })

  it('is read back as it was written', () => {
    const { startAt, closesAt } = buildPlanForm(plan, ['楼道灯'])
    expect(toPlan({ place: '3号楼楼下', startAt, closesAt, seats: 0 } as HostMeeting)).toEqual(plan)
  })

  it('says what is missing, in the order of the page', () => {
    expect(findMissing({ ...plan, place: ' ' }, [])).toBe('请写一写在哪儿。')
    expect(findMissing({ ...plan, day: '' }, [])).toBe('请选一下哪天、几点。')
    expect(findMissing({ ...plan, seats: '301' }, [])).toBe('座位填0到300的数字；不限就填0。')
    expect(findMissing({ ...plan, seats: '十个' }, [])).toBe('座位填0到300的数字；不限就填0。')
    expect(findMissing(plan, [])).toBe('请写一写聊什么。')
    expect(findMissing(plan, ['灯'])).toBe('每件事写2到200个字。')
    expect(findMissing({ ...plan, seats: '' }, ['楼道灯'])).toBeUndefined()
  })

  it('has as many seats as were written, also in wide digits', () => {
    expect(findMissing({ ...plan, seats: '１２个' }, ['楼道灯'])).toBeUndefined()
    expect(buildPlanForm({ ...plan, seats: '１２个' }, ['楼道灯']).seats).toBe(12)
  })
})
