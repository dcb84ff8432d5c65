import type { ReportForm } from '@contract/report/form'
import { aReportForm } from '../builders/a-report-form'
import { granted, people, type World } from '../world'
import type { Person } from './person'

/** A report brought to where a test begins, through the doors; by 王 about building 1, with household-1, unless said otherwise. */
export function stages(world: World) {
  const submitted = async (form: Partial<ReportForm> = {}, by: Person<'resident'> = people.wang) =>
    granted(await world.as(by).submitReport(aReportForm(form))).reportId

  const accepted = async (form: Partial<ReportForm> = {}) => {
    const reportId = await submitted(form)
    granted(await world.as(people.first).acceptReport({ reportId }))
    return reportId
  }
  const asked = async (form: Partial<ReportForm> = {}) => {
    const reportId = await accepted(form)
    granted(await world.as(people.first).askResident({ reportId, text: '是哪一层的灯？' }))
    return reportId
  }
  /** Its question was sent on, and WeChat had no subscription to send it by. */
  const askedInVain = async (form: Partial<ReportForm> = {}) => {
    const reportId = await asked(form)
    await withoutCredit()
    return reportId
  }
  /** Its household could not be sent word of it, a day ago. */
  const submittedInVain = async (form: Partial<ReportForm> = {}) => {
    const reportId = await submitted(form)
    await withoutCredit()
    world.later(1)
    return reportId
  }
  const withoutCredit = async () => {
    world.cloud.wechat.requireCredits()
    await world.tick()
    world.cloud.wechat.requireCredits(false)
  }
  const askedToMeet = async (form: Partial<ReportForm> = {}) => {
    const reportId = await accepted(form)
    granted(await world.as(people.first).askToMeet({ reportId }))
    return reportId
  }
  const resolved = async (form: Partial<ReportForm> = {}) => {
    const reportId = await accepted(form)
    granted(await world.as(people.first).resolveReport({ reportId, text: '灯换好了', photos: [] }))
    return reportId
  }
  const returned = async (form: Partial<ReportForm> = {}) => {
    const reportId = await accepted(form)
    granted(await world.as(people.first).returnReport({ reportId, reason: 'beyond-me' }))
    return reportId
  }
  const closed = async (form: Partial<ReportForm> = {}) => {
    const reportId = await resolved(form)
    granted(await world.as(people.wang).answerCallback({ reportId, contacted: true, solved: 'yes' }))
    return reportId
  }
  /** The first tap alone: called solved, and nothing else said. */
  const calledSolved = async (form: Partial<ReportForm> = {}) => {
    const reportId = await resolved(form)
    granted(await world.as(people.wang).answerCallback({ reportId, solved: 'yes' }))
    return reportId
  }
  const heardByWorker = async (solved: 'yes' | 'partly' | 'no', form: Partial<ReportForm> = {}) => {
    const reportId = await resolved(form)
    granted(await world.as(people.chen).recordCallback({ reportId, reached: true, contacted: true, solved }))
    return reportId
  }
  /** A worker called, nobody answered, and seven days went by. */
  const closedUnheard = async (form: Partial<ReportForm> = {}) => {
    const reportId = await resolved(form)
    granted(await world.as(people.chen).recordCallback({ reportId, reached: false }))
    world.later(7)
    await world.tick()
    return reportId
  }
  const reopened = async (form: Partial<ReportForm> = {}) => {
    const reportId = await resolved(form)
    granted(await world.as(people.wang).reopenReport({ reportId }))
    return reportId
  }
  /** Nobody looks after building 4. */
  const unrouted = (form: Partial<ReportForm> = {}, by: Person<'resident'> = people.wang) =>
    submitted({ buildingId: 'building-4', ...form }, by)
  const handedToCommunity = (form: Partial<ReportForm> = {}) => submitted({ handTo: 'community', ...form })
  const withWorker = async (form: Partial<ReportForm> = {}) => {
    const reportId = await handedToCommunity(form)
    granted(await world.as(people.chen).acceptReportAsWorker({ reportId }))
    return reportId
  }
  /** Somebody in need whom the community could not help: the worker asked the household. */
  const careWithHousehold = async (form: Partial<ReportForm> = {}) => {
    const reportId = await withWorker({ handTo: 'household', category: 'care', ...form })
    granted(await world.as(people.chen).resolveReportAsWorker({ reportId, text: '上门看过了', photos: [] }))
    granted(await world.as(people.wang).reopenReport({ reportId }))
    granted(
      await world.as(people.chen).assignReport({ reportId, to: { kind: 'household', householdId: 'household-1' } }),
    )
    return reportId
  }
  /** As if the content check had asked a worker to look first: while it lets everything pass, no way through the doors leads there. */
  const checking = async (form: Partial<ReportForm> = {}) => {
    const reportId = await submitted(form)
    const { history } = (await world.shelves.one('reports', reportId)) as unknown as { history: unknown[] }
    await world.shelves.edit('reports', reportId, {
      state: 'checking',
      history: history.slice(0, 1),
      letters: { entries: {} },
      dueAt: null,
    })
    return reportId
  }
  return {
    submitted,
    accepted,
    asked,
    askedInVain,
    submittedInVain,
    askedToMeet,
    resolved,
    returned,
    closed,
    calledSolved,
    heardByWorker,
    closedUnheard,
    reopened,
    unrouted,
    handedToCommunity,
    withWorker,
    careWithHousehold,
    checking,
  }
}
