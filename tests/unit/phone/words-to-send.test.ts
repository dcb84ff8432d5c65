import { meetingToShare } from '@/packages/household/meeting/meeting-to-share'
import { propertyWords } from '@/staff/property-words'

describe('what is sent to the property company', () => {
  const report = {
    place: '海棠苑3号楼1单元',
    category: 'fixtures' as const,
    number: '0112-482190',
    community: { name: '海棠社区', phone: '0532-0000-0101' },
  }

  it('says where, what kind, and in one line what it is', () => {
    expect(propertyWords(report, ' 三楼楼道灯不亮。 ')).toBe(
      '您好，海棠苑3号楼1单元有一件事请物业看看：公共设施坏了，三楼楼道灯不亮。处理好了请告诉海棠社区，电话0532-0000-0101。编号0112-482190。',
    )
  })

  it('is whole without that line', () => {
    expect(propertyWords(report, '')).toContain('请物业看看：公共设施坏了。处理好了')
  })
})

describe('what the building’s group is sent of a bench', () => {
  const now = new Date('2026-01-12T02:00:00Z')
  const topics = [{ text: '楼道里堆了三辆旧自行车，出门要侧着身子走。' }]
  const bench = { state: 'published' as const, startAt: '2026-01-15T07:00:00.000Z', place: '3号楼楼下', topics }

  it('says when, where and about what, and opens the page where one says that one comes', () => {
    expect(meetingToShare('meeting-1', bench, now)).toEqual({
      title: '板凳会：楼道里堆了三辆旧自行车，出门要侧着身子走，1月15日（周四）下午3点，3号楼楼下',
      path: '/packages/meeting/detail/index?meetingId=meeting-1',
    })
  })

  it('says nothing of a draft', () => {
    expect(meetingToShare('meeting-1', { ...bench, state: 'draft' }, now).title).toBe('板凳会')
    expect(meetingToShare('meeting-1', undefined, now).title).toBe('板凳会')
  })
})
