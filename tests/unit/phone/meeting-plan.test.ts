import { findClosedAlready, findMissing, buildPlanForm, toPlan } from '@/packages/household/plan/plan-draft'
import { closingMovedWords, closingWords } from '@/packages/household/sign-up-closing-words'
import type { HostMeeting } from '@contract/meeting/household'

const plan = {
  about: 'deliberation' as const,
  place: '3号楼楼下',
  day: '2026-01-12',
  time: '15:00',
  isLimited: false,
  seats: '6',
  closesHours: '2',
}
const limited = { ...plan, isLimited: true }

describe('a meeting being planned', () => {
  it('begins and closes at the hours in Shanghai', () => {
    expect(buildPlanForm(plan, ['楼道灯'])).toEqual({
      about: 'deliberation',
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
    for (const seats of ['301', '0', '', '十个'])
      expect(findMissing({ ...limited, seats }, [])).toBe('座位填1到300的数字；不限就点【不限】。')
    expect(findMissing(plan, [])).toBe('请写一写聊什么。')
    expect(findMissing(plan, ['灯'])).toBe('每件事写2到200个字。')
    expect(findMissing({ ...plan, seats: '' }, ['楼道灯'])).toBeUndefined()
    expect(findMissing(limited, ['楼道灯'])).toBeUndefined()
  })

  it('has as many seats as were written, also in wide digits', () => {
    expect(findMissing({ ...limited, seats: '１２个' }, ['楼道灯'])).toBeUndefined()
    expect(buildPlanForm({ ...limited, seats: '１２个' }, ['楼道灯']).seats).toBe(12)
    expect(buildPlanForm({ ...plan, seats: '12' }, ['楼道灯']).seats).toBe(0)
    expect(
      toPlan({
        place: '',
        startAt: '2026-01-12T07:00:00Z',
        closesAt: '2026-01-12T07:00:00Z',
        seats: 12,
      } as HostMeeting),
    ).toMatchObject({ isLimited: true, seats: '12' })
  })

  it('never closes its sign-up before anybody could press: the host is told, and chooses', () => {
    const twoHoursBefore = new Date('2026-01-12T05:00:00.000Z')
    expect(findClosedAlready(plan, null, twoHoursBefore)).toContain('开会为止')
    expect(findClosedAlready({ ...plan, closesHours: '24' }, null, twoHoursBefore)).toContain('开会为止')
    expect(findClosedAlready({ ...plan, closesHours: '0' }, null, twoHoursBefore)).toBeUndefined()
    expect(findClosedAlready(plan, null, new Date('2026-01-12T04:59:00.000Z'))).toBeUndefined()
  })

  it('of which something else is changed after its sign-up has closed is left as it is', () => {
    const now = new Date('2026-01-12T06:00:00.000Z')
    expect(findClosedAlready({ ...plan, seats: '9' }, plan, now)).toBeUndefined()
    expect(findClosedAlready({ ...plan, closesHours: '24' }, plan, now)).toContain('开会为止')
  })
})

describe('until when neighbours may sign up', () => {
  const startAt = '2026-01-12T07:00:00.000Z'
  const closesAt = '2026-01-12T05:00:00.000Z'
  const now = new Date('2026-01-11T05:00:00.000Z')

  it('is said to the host, also that it is closed, and that it is open until the start', () => {
    expect(closingWords({ startAt, closesAt }, now)).toBe('报名截止：明天1月12日（周一）中午1点。')
    expect(closingWords({ startAt, closesAt }, new Date(closesAt))).toBe(
      '报名已经截止了（今天1月12日（周一）中午1点）。',
    )
    expect(closingWords({ startAt, closesAt: startAt }, now)).toBe('报名到开会为止。')
  })

  it('is said once more when a new start leaves no such time', () => {
    expect(closingMovedWords({ startAt, closesAt }, '2026-01-11T06:00:00.000Z', now)).toBe('时间近了，报名到开会为止。')
    expect(closingMovedWords({ startAt, closesAt }, '2026-01-13T06:00:00.000Z', now)).toBe('')
    expect(closingMovedWords({ startAt, closesAt: startAt }, '2026-01-11T06:00:00.000Z', now)).toBe('')
  })
})
