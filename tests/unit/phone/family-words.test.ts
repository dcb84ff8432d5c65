import { familyWords } from '@/pages/family-words'
import { placardPath } from '@/pages/placard/placard-path'

const now = new Date('2026-11-30T04:00:00.000Z')
const told = { number: '1130-078747', promisedOn: '2026-12-03' }

describe('what the family is sent', () => {
  it('is the number, and the day while it is promised', () => {
    const words = '我在连心桥反映了一件事，编号1130-078747，最晚12月3日（周四）有回音。'
    expect(familyWords(told, now)).toBe(words)
    expect(familyWords({ ...told, due: 'soon' }, now)).toBe(words)
  })

  it.each(['over', 'still', 'done'] as const)('is the number alone when no day is to come (%s)', (due) =>
    expect(familyWords({ ...told, due }, now)).toBe('我在连心桥反映了一件事，编号1130-078747。'),
  )

  it('is the number alone where no day was promised', () =>
    expect(familyWords({ ...told, promisedOn: null }, now)).toBe('我在连心桥反映了一件事，编号1130-078747。'))

  it('tells no word of the report, and opens a placard', () => {
    const report = { ...told, text: '楼道灯坏了', place: '海棠苑3号楼', assignee: { name: '海棠社区' } }
    expect(familyWords(report, now)).toBe(familyWords(told, now))
    expect(placardPath({ household: { number: '1002' }, buildings: [] })).toBe('/pages/placard/index?number=1002')
    expect(placardPath({ household: null, buildings: [{ id: 'building-3' }] })).toBe(
      '/pages/placard/index?building=building-3',
    )
    expect(placardPath(undefined)).toBe('/pages/placard/index')
  })
})
