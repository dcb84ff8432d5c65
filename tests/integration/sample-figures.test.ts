import tcb from '@cloudbase/node-sdk'
import { figureCode, type FigureCode } from '@contract/figures/figures'
import { newText } from '../../cloudfunctions/modules/bulletin/new-text'
import { spokenOf, toPlain } from '../../cloudfunctions/modules/bulletin/to-plain'
import { figures, valueIn } from '../../cloudfunctions/modules/figures/figures'
import { monthBefore, monthOf } from '../../cloudfunctions/modules/figures/month'
import { meetingCounted } from '../../cloudfunctions/modules/figures/meeting-counted'
import { reportCounted } from '../../cloudfunctions/modules/figures/report-counted'
import { communities } from '../../config/sample'
import { countNaively, type RawMeeting, type RawReport } from '../support/count-naively'
import { startSampleCloud, type SampleCloud } from '../support/sample-cloud'

let cloud: SampleCloud
beforeAll(async () => void (cloud = await startSampleCloud()))
afterAll(() => cloud?.stop())

async function documents() {
  const app = tcb.init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl: `${cloud.url}/admin` })
  const all = async (name: string) =>
    ((await app.database().collection(name).limit(1000).get()) as { data: unknown[] }).data
  return { reports: (await all('reports')) as RawReport[], meetings: (await all('meetings')) as RawMeeting[] }
}

const now = new Date()
const running = monthOf(now)
const months = [running, monthBefore(running), monthBefore(monthBefore(running))]

it('every figure of the sample street in its months is what a second program counts from the papers', async () => {
  const { reports, meetings } = await documents()
  const read = {
    reports: reports.map((one) => reportCounted.parse(one)),
    meetings: meetings.map((one) => meetingCounted.parse(one)),
  }
  for (const month of months) {
    for (const { id: communityId } of communities) {
      const naive = countNaively(reports, meetings, communityId, month)
      const all = figures({ communityId }, month, 'inner', read, now)
      expect(all.map(({ code }) => code)).toEqual(figureCode.options)
      for (const { code, value, ids } of all)
        expect([month, communityId, code, value, ids]).toEqual([
          month,
          communityId,
          code,
          naive.value(code),
          naive.ids(code),
        ])
    }
  }
  // It is no comparison of nothing with nothing.
  const gathered = months.map((month) =>
    valueIn(figures({ communityId: 'community-haitang' }, month, 'inner', read, now), 'gathered'),
  )
  expect(gathered.reduce((sum, value) => sum + value, 0)).toBeGreaterThan(25)
  expect(gathered.filter((value) => value > 0).length).toBeGreaterThan(1)
})

it('its bulletin of each month is the newspaper’s sentence, with the numbers of the second program', async () => {
  const { reports, meetings } = await documents()
  const read = {
    reports: reports.map((one) => reportCounted.parse(one)),
    meetings: meetings.map((one) => meetingCounted.parse(one)),
  }
  const communityId = 'community-haitang'
  const said = months.map((month) => {
    const all = spokenOf(figures({ communityId }, month, 'inner', read, now), 'inner', 'exact')
    const told = all.filter(({ words }) => words !== null)
    return toPlain(newText(month, told), all)
  })
  expect(said).toEqual(months.map((month) => sentenceOf(month, countNaively(reports, meetings, communityId, month))))
  expect(said.join()).toMatch(/共收集社情民意\d+条，办结\d+件，居民认可解决\d+件.*召开板凳会\d+次，\d+人次参加/)
})

/** As somebody would write it by hand: what there was none of is left out. */
function sentenceOf(month: string, { value }: ReturnType<typeof countNaively>) {
  const part = (...clauses: [string, FigureCode, string][]) =>
    clauses
      .filter(([, code]) => value(code) > 0)
      .map(([before, code, unit]) => `${before}${value(code)}${unit}`)
      .join('，')
  const parts = [
    part(
      ['共收集社情民意', 'gathered', '条'],
      ['办结', 'settled', '件'],
      ['居民认可解决', 'solved', '件'],
      ['挂账跟踪', 'parked', '件'],
    ),
    part(
      ['召开板凳会', 'benches', '次'],
      ['', 'comers', '人次参加'],
      ['议定事项', 'decisions', '项'],
      ['已落实', 'done', '项'],
    ),
    part(['开展民声V站', 'stands', '次']),
    part(['召开碰头会', 'huddles', '次']),
  ].filter(Boolean)
  return `${Number(month.slice(5))}月份，各党员中心户${parts.join('；') || '没有可以公布的数字'}。`
}
