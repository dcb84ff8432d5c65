import type { ExportedReport } from '@contract/screens/my-data'
import { exportName, exportWords } from '@/packages/my/data/export-words'

const now = new Date('2026-01-20T02:00:00Z')
const report: ExportedReport = {
  ...{ number: '0112-123456', at: '2026-01-12T02:00:00.000Z', place: '海棠苑1号楼', text: '楼道灯不亮' },
  ...{ category: 'fixtures', identity: 'confidential', contacts: [], hotline: null, photos: [] },
  said: [{ at: '2026-01-13T02:00:00.000Z', event: 'added', text: '四楼也不亮' }],
  callback: null,
  callbackSaid: { contacted: null, solved: 'partly', satisfied: null, at: '2026-01-15T02:00:00.000Z' },
  footprints: [],
}

describe('what a person takes along', () => {
  it('tells their reports, what they added, and what they said of the outcome', () => {
    const words = exportWords({ reports: [report], meetings: [], suggestions: [] }, now)
    expect(words).toContain('编号：0112-123456')
    expect(words).toContain('2026年1月13日（周二）上午10点我补充：四楼也不亮')
    expect(words).toContain('2026年1月15日（周四）上午10点回访：还差一点')
    expect(words).not.toMatch(/姓名：|null|undefined|fixtures/)
  })

  it('tells what they follow, nobody’s words', () => {
    const assignee = { kind: 'nobody', name: '' } as const
    const followed = {
      ...({ reportId: 'report-1', state: 'routed', category: 'fixtures', place: '海棠苑1号楼', assignee } as const),
      ...({ at: '2026-01-12T02:00:00.000Z', promisedOn: null, due: 'later', timeline: [] } as const),
    }
    const words = exportWords(
      { reports: [], meetings: [], suggestions: [], followed: [{ ...followed, timeline: [] }] },
      now,
    )
    expect(words).toContain('跟进的邻居的事\n地点：海棠苑1号楼\n类别：公共设施坏了')
  })

  it('tells what they were asked and what they answered, in its order', () => {
    const at = '2026-01-13T02:00:00.000Z'
    const said = [
      { at, event: 'asked', text: '是哪一层？', by: '1号党员中心户' },
      { at: '2026-01-13T03:30:00.000Z', event: 'answered', text: '三楼', by: null },
      { at: '2026-01-14T03:30:00.000Z', event: 'resolved', text: '换了灯泡', by: '1号党员中心户' },
    ]
    expect(exportWords({ reports: [{ ...report, said }], meetings: [], suggestions: [] }, now)).toContain(
      '2026年1月13日（周二）上午10点1号党员中心户问我：是哪一层？\n' +
        '2026年1月13日（周二）上午11点半我回话：三楼\n' +
        '2026年1月14日（周三）上午11点半1号党员中心户说办好了：换了灯泡',
    )
  })

  it('tells a part that was still wrong as that, and a slip of the finger as one', () => {
    const at = '2026-01-15T02:00:00.000Z'
    const said = [
      { at, event: 'reopened', text: null, by: null },
      { at, event: 'callback-taken-back', text: null, by: null, solved: 'no' as const },
      { at, event: 'reopened', text: null, by: null, solved: 'partly' as const },
    ]
    expect(exportWords({ reports: [{ ...report, said }], meetings: [], suggestions: [] }, now)).toContain(
      '我说还没解决\n2026年1月15日（周四）上午10点我说刚才点错了，改回来\n2026年1月15日（周四）上午10点我说还差一点',
    )
  })

  it('tells how many photos there are, and no address that leads nowhere', () => {
    const photos = ['cloud://env.1/reports/a/1.jpg', 'cloud://env.1/reports/a/2.jpg']
    const words = exportWords({ reports: [{ ...report, photos }], meetings: [], suggestions: [] }, now)
    expect(words).toContain('照片：2张')
    expect(words).not.toContain('cloud://')
  })

  it('tells how long each sound is, with what was understood of it, and no empty line for what was not written', () => {
    const at = '2026-01-12T02:00:00.000Z'
    const sounds = [
      { at, seconds: 12, words: '三楼的灯不亮' },
      { at, seconds: 7, words: null },
    ]
    const words = exportWords({ reports: [{ ...report, text: '', sounds }], meetings: [], suggestions: [] }, now)
    expect(words).toContain('语音12秒：三楼的灯不亮，请在小程序“我反映的事”里听')
    expect(words).toContain('语音7秒，请在')
    expect(words).not.toContain('内容：')
  })

  it('is named by the minute in Shanghai', () => {
    expect(exportName(new Date('2026-01-11T16:05:00Z'))).toBe('连心桥-我的数据-2026-01-12-00点05分.txt')
  })

  it('tells every name and phone they left, the form’s and what they shared since', () => {
    const contacts = [
      { name: '王淑芬', phone: null },
      { name: '王姨', phone: '13900000009' },
    ]
    const words = exportWords({ reports: [{ ...report, contacts }], meetings: [], suggestions: [] }, now)
    expect(words).toContain('\n姓名：王淑芬\n姓名：王姨\n电话：13900000009\n')
  })

  it('tells the benches they signed up for and what they suggested', () => {
    const bench = { place: '1号楼楼下', startAt: '2026-01-15T07:00:00.000Z', host: '1号党员中心户', party: 2 }
    const meetings = [
      { ...bench, state: 'minuted' as const, as: 'attended' as const, name: '王姨', at: '2026-01-12T02:00:00.000Z' },
      { ...bench, state: 'cancelled' as const, as: 'waiting' as const, name: null, at: '2026-01-12T02:00:00.000Z' },
    ]
    const suggestions = [{ at: '2026-01-16T02:00:00.000Z', text: '字可以再大一点' }]
    const words = exportWords({ reports: [], meetings, suggestions }, now)
    expect(words).toContain('反映0件，板凳会2次，建议1条')
    expect(words).toContain(
      '板凳会：2026年1月15日（周四）下午3点，1号楼楼下，1号党员中心户\n报名：2026年1月12日（周一）上午10点，2人，到场了\n称呼：王姨',
    )
    expect(words).toContain('2人，这次没有开')
    expect(words).toContain('时间：2026年1月16日（周五）上午10点\n内容：字可以再大一点')
  })
})
