import { findPersonalData } from '../../../cloudfunctions/modules/content/find-personal-data'
import { findPersonalDataInMinutes } from '../../../cloudfunctions/modules/meeting/find-meeting-personal-data'
import type { Reporter } from '../../../cloudfunctions/modules/meeting/reporters'
import { withTopics } from '../../../cloudfunctions/modules/meeting/with-topics'
import { aGuest, aMeeting, aTopic, aWaiter } from '../../support/builders/a-meeting'
import { aReport } from '../../support/builders/a-report'

beforeAll(() => void (process.env.LIANXINQIAO_SECRET = 'a-secret-for-unit-tests'))

const saying = (said: string, neighbours: string[] = []) =>
  findPersonalDataInMinutes(aMeeting({ topics: [aTopic('停车', null, said)], guests }), neighbours.map(reporting))
/** Somebody of this name whose report is a topic, and who lets the household know it. */
function reporting(name: string): Reporter {
  return { ...aReport({ state: 'accepted', identity: 'named', knownTo: [aMeeting().householdId] }), names: [name] }
}

const guests = [
  aGuest('a', { name: '王姨' }),
  aGuest(null, { name: '赵奶奶' }),
  aGuest('b', { name: '李' }),
  aGuest('c'),
]

describe('what would tell who somebody is', () => {
  it('is a name that somebody gave who sat or waited, once each', () => {
    expect(saying('王姨和赵奶奶都同意，王姨还说要快')).toEqual([
      { kind: 'name', text: '王姨' },
      { kind: 'name', text: '赵奶奶' },
    ])
    const waiting = [aWaiter('d', { name: '孙大爷' })]
    const topics = [aTopic('停车', null, '孙大爷有车')]
    expect(findPersonalDataInMinutes(aMeeting({ waiting, topics }), [])).toEqual([{ kind: 'name', text: '孙大爷' }])
  })

  it('is the name of whoever reported a topic, once even when they came too', () => {
    expect(saying('王淑芬说的灯', ['王淑芬', '周强'])).toEqual([{ kind: 'name', text: '王淑芬' }])
    expect(saying('王姨说的灯', ['王姨'])).toEqual([{ kind: 'name', text: '王姨' }])
  })

  it('is not a name of one character: it would be found in every other word', () => {
    expect(saying('李子树要修剪')).toEqual([])
  })

  it('is a name however it is spaced or how wide its letters are', () => {
    expect(saying('王 姨同意', ['Ａnna'])).toEqual([{ kind: 'name', text: '王姨' }])
    expect(saying('Anna同意', ['Ａnna'])).toEqual([{ kind: 'name', text: 'Ａnna' }])
    expect(saying('张三丰说的', ['张 三丰'])).toEqual([{ kind: 'name', text: '张 三丰' }])
  })

  it.each([
    '13900000001',
    '139 0000 0001',
    '139-0000-0001',
    '1 3 9 0 0 0 0 0 0 0 1',
    '１３９００００１２３４',
    '幺三九零零零零零零零幺',
    '0532-85001234',
    '0532 8500 1234',
    '053285001234',
  ])('is a phone: %s', (phone) => expect(saying(`打${phone}问`)).toEqual([{ kind: 'phone', text: phone }]))

  it.each([
    '2单元502',
    // eslint-disable-next-line local/chinese-as-in-print -- as some write it
    '2 单元 502',
    '二单元五〇二',
    '502室',
    '五零二室',
    '302户',
    '3-2-502',
    '3—2—502',
    '２－５０２',
    '3#2-502',
    '2-502',
  ])('is a flat: %s', (door) => expect(saying(`${door}的电表`)).toEqual([{ kind: 'flat', text: door }]))

  it('is looked for in what was agreed too, and not in what was published before the meeting', () => {
    const decisions = [{ what: '请赵奶奶管钥匙', role: 'household' as const, by: '2026-01-20', reportId: null }]
    const topics = [aTopic('王姨的车位', null, '画线')]
    expect(findPersonalDataInMinutes(aMeeting({ guests, decisions, topics, place: '3-2-502' }), [])).toEqual([
      { kind: 'name', text: '赵奶奶' },
    ])
  })

  it('is found in each of several texts', () => {
    expect(findPersonalData(['3-2-502漏水', '请赵奶奶管钥匙'], ['赵奶奶'])).toEqual([
      { kind: 'name', text: '赵奶奶' },
      { kind: 'flat', text: '3-2-502' },
    ])
  })

  it.each([
    '1号楼2单元的灯',
    '一月20日前装好',
    '2026-01-20',
    '2026-01-20到2026-01-22',
    '300元',
    '每户10-100元',
    '9:00-11:00有人',
    '12345热线',
    '有15户同意，共502平方',
    '三五个人，一二百户',
    '编号20260112139000000012345',
  ])('is nothing in: %s', (said) => expect(saying(said)).toEqual([]))
})

describe('a report’s topic', () => {
  const before = [aTopic('楼道灯不亮', 'report-1'), aTopic('停车')]
  const of = (...texts: string[]) =>
    withTopics(aMeeting({ topics: before }), texts).topics.map(({ text, reportId }) => [text, reportId])

  it('stays the report’s when it is moved down', () => {
    expect(of('停车', '楼道灯不亮')).toEqual([
      ['停车', null],
      ['楼道灯不亮', 'report-1'],
    ])
    expect(of('晒被子', '楼道灯不亮', '停车')[1]).toEqual(['楼道灯不亮', 'report-1'])
  })

  it('stays the report’s when it is reworded in its place', () => {
    expect(of('公共照明', '停车')).toEqual([
      ['公共照明', 'report-1'],
      ['停车', null],
    ])
  })

  it('is nobody’s any more when it is dropped', () => {
    expect(of('停车')).toEqual([['停车', null]])
  })
})
