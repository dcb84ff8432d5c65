import { findPersonalDataInMinutes } from '../../../cloudfunctions/modules/meeting/find-meeting-personal-data'
import type { Reporter } from '../../../cloudfunctions/modules/meeting/reporters'
import { withTopics } from '../../../cloudfunctions/modules/meeting/with-topics'
import { aGuest, aMeeting, aTopic, aWaiter } from '../../support/builders/a-meeting'
import { aReport } from '../../support/builders/a-report'

beforeAll(() => void (process.env.LIANXINQIAO_SECRET = 'a-secret-for-unit-tests'))

const textsIn = (found: readonly { text: string }[]) => found.map(({ text }) => text)
const told = (said: string, neighbours: string[] = []) =>
  textsIn(
    findPersonalDataInMinutes(aMeeting({ topics: [aTopic('停车', null, said)], guests }), neighbours.map(reporting)),
  )
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
    expect(told('王姨和赵奶奶都同意，王姨还说要快')).toEqual(['王姨', '赵奶奶'])
    const waiting = [aWaiter('d', { name: '孙大爷' })]
    const topics = [aTopic('停车', null, '孙大爷有车')]
    expect(textsIn(findPersonalDataInMinutes(aMeeting({ waiting, topics }), []))).toEqual(['孙大爷'])
  })

  it('is the name of whoever reported a topic, once even when they came too', () => {
    expect(told('王淑芬说的灯', ['王淑芬', '周强'])).toEqual(['王淑芬'])
    expect(told('王姨说的灯', ['王姨'])).toEqual(['王姨'])
  })

  it('is shown as it is written, in its field', () => {
    const decisions = [{ what: '请赵奶奶管钥匙', role: 'household' as const, by: '2026-01-20', reportId: null }]
    const topics = [aTopic('停车', null, '没聊到'), aTopic('车位', null, '王 姨家３－２－502')]
    expect(findPersonalDataInMinutes(aMeeting({ guests, decisions, topics }), [])).toEqual([
      { kind: 'name', text: '王 姨', sure: true, where: 'said', no: 1 },
      { kind: 'flat', text: '３－２－502', sure: true, where: 'said', no: 1 },
      { kind: 'name', text: '赵奶奶', sure: true, where: 'decision', no: 0 },
    ])
  })

  it('is not looked for in what was published before the meeting', () => {
    const topics = [aTopic('王姨的车位', null, '画线')]
    expect(findPersonalDataInMinutes(aMeeting({ guests, topics, place: '3-2-502' }), [])).toEqual([])
  })

  it('is not sure where it may as well be a word, and then the host may allow it, in whatever width', () => {
    const topics = [aTopic('停车', null, '高兴，９－１０１也高兴')]
    const meeting = aMeeting({ guests: [aGuest('a', { name: '高兴' })], topics })
    expect(findPersonalDataInMinutes(meeting, []).map(({ text, sure }) => [text, sure])).toEqual([
      ['高兴', false],
      ['９－１０１', true],
    ])
    const allowedWords = ['高 兴', '9-101']
    expect(textsIn(findPersonalDataInMinutes({ ...meeting, allowedWords }, []))).toEqual(['９－１０１'])
  })
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
