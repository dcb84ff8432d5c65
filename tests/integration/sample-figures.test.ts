import tcb from '@cloudbase/node-sdk'
import { figureCode } from '@contract/figures/figures'
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
