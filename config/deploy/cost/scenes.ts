import type { Cloud } from 'local-cloudbase'
import { knocking } from '../../sample/call-door'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const host = 'household-1'
const worker = 'worker-haitang'

/** What people do in the sample street, each with the clock's minute after what sends letters. */
export function openScenes(cloud: Cloud) {
  const knock = knocking(cloud)
  const look = (who: string, door: string, procedure: string, input: Record<string, unknown> = {}) =>
    knock(who, door, procedure, { ...input, commandId: undefined })
  const press = async (who: string, door: string, procedure: string, input: Record<string, unknown>) => {
    const data = await knock(who, door, procedure, input)
    cloud.time.advance(MINUTE_MS)
    await cloud.runTimer('clock')
    return data
  }

  const submit = async (who: string) =>
    (await press(who, 'resident', 'submitReport', {
      ...{ buildingId: 'building-1', text: '楼道灯不亮三天了', category: 'fixtures', photos: [], handTo: 'household' },
      ...{ identity: 'named', consentTo: [host], contact: { name: '王淑芬', phone: '13900000001' } },
    })) as { reportId: string }
  const resolve = (reportId: string) =>
    press(host, 'household', 'resolveReport', { reportId, text: '换了灯泡', photos: [] })
  const callBack = (who: string, reportId: string) =>
    press(who, 'resident', 'answerCallback', { reportId, contacted: true, solved: 'yes', satisfied: 'yes' })
  const openPlacard = (who: string) => look(who, 'resident', 'openPlacard', { by: 'number', number: '1001' })

  return {
    /** Thirteen presses and pages, from the placard to the last word. */
    async wholeLife() {
      const who = 'cost-whole'
      await openPlacard(who)
      const { reportId } = await submit(who)
      await look(host, 'household', 'getToday')
      await look(host, 'household', 'getReportAsHousehold', { reportId })
      await press(host, 'household', 'acceptReport', { reportId })
      await look(who, 'resident', 'getMyReport', { reportId })
      await press(host, 'household', 'askResident', { reportId, text: '几点开始的？' })
      await look(who, 'resident', 'getMyReport', { reportId })
      await press(who, 'resident', 'answerQuestion', { reportId, text: '前天晚上' })
      await look(host, 'household', 'getReportAsHousehold', { reportId })
      await resolve(reportId)
      await look(who, 'resident', 'getMyReport', { reportId })
      await callBack(who, reportId)
    },
    /** The same without the pages, and without a question. */
    async bareLife() {
      const who = 'cost-bare'
      await openPlacard(who)
      const { reportId } = await submit(who)
      await press(host, 'household', 'acceptReport', { reportId })
      await resolve(reportId)
      await callBack(who, reportId)
    },
    /** A bench with ten guests, from its plan to its minutes. */
    async meeting() {
      const { meetingId } = (await knock(host, 'household', 'openMeeting', {})) as { meetingId: string }
      const startAt = new Date(cloud.time.now().getTime() + 3 * DAY_MS).toISOString()
      const plan = { meetingId, place: '1号楼楼下', startAt, seats: 0, topics: ['楼下停车的事'] }
      await knock(host, 'household', 'planMeeting', plan)
      await press(host, 'household', 'publishMeeting', { meetingId })
      for (let guest = 1; guest <= 10; guest++)
        await press(`cost-guest-${guest}`, 'resident', 'signUp', { meetingId, party: 1 })
      cloud.time.advance(3 * DAY_MS + 2 * 60 * MINUTE_MS)
      await cloud.runTimer('clock')
      const minutes = { meetingId, said: ['都说夜里响得睡不着。'], decisions: [], photos: [] }
      await knock(host, 'household', 'writeMinutes', minutes)
      await press(host, 'household', 'publishMinutes', { meetingId })
    },
    /** A worker's day: the overview ten times, four lists and twenty reports. */
    async deskDay() {
      for (let time = 0; time < 10; time++) await look(worker, 'worker', 'getOverview')
      const reportIds: string[] = []
      for (const queue of ['unrouted', 'reopened', 'overdue', 'callbacks']) {
        const { rows } = (await look(worker, 'worker', 'listQueue', { queue })) as { rows: { reportId: string }[] }
        reportIds.push(...rows.map(({ reportId }) => reportId))
      }
      for (let report = 0; report < 20; report++) {
        const reportId = reportIds[report % reportIds.length]
        await look(worker, 'worker', 'getReportAsWorker', { reportId })
      }
    },
  }
}
