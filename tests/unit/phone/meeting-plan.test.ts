import { missingIn, planFormOf, planOf } from '@/packages/household/plan/plan'
import type { HostMeeting } from '@contract/schema/host-meeting'

const plan = { place: '3号楼楼下', day: '2026-01-12', time: '15:00', seats: '0', closesHours: '2' }

describe('a meeting being planned', () => {
  it('begins and closes at the hours in Shanghai', () => {
    expect(planFormOf(plan, ['楼道灯'])).toEqual({
      place: '3号楼楼下',
      startAt: '2026-01-12T07:00:00.000Z',
      closesAt: '2026-01-12T05:00:00.000Z',
      seats: 0,
      topics: ['楼道灯'],
    })
    expect(planFormOf({ ...plan, closesHours: '0' }, ['楼道灯']).closesAt).toBe('2026-01-12T07:00:00.000Z')
  })

  it('is read back as it was written', () => {
    const { startAt, closesAt } = planFormOf(plan, ['楼道灯'])
    expect(planOf({ place: '3号楼楼下', startAt, closesAt, seats: 0 } as HostMeeting)).toEqual(plan)
  })

  it('says what is missing, in the order of the page', () => {
    expect(missingIn({ ...plan, place: ' ' }, [])).toBe('请写一写在哪儿。')
    expect(missingIn({ ...plan, day: '' }, [])).toBe('请选一下哪天、几点。')
    expect(missingIn({ ...plan, seats: '301' }, [])).toBe('座位填0到300的数字；不限就填0。')
    expect(missingIn({ ...plan, seats: '十个' }, [])).toBe('座位填0到300的数字；不限就填0。')
    expect(missingIn(plan, [])).toBe('请写一写聊什么。')
    expect(missingIn(plan, ['灯'])).toBe('每件事写2到200个字。')
    expect(missingIn({ ...plan, seats: '' }, ['楼道灯'])).toBeUndefined()
  })
})
