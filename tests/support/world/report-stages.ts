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
  /** Put aside by the worker who has it, until the 11th of February. */
  const parked = async (form: Partial<ReportForm> = {}) => {
    const reportId = await withWorker(form)
    granted(await world.as(people.chen).parkReport({ reportId, reason: 'no-funds', reviewOn: '2026-02-11' }))
    return reportId
  }
  /** Handed to the street by its resident, and taken on there. */
  const withStreet = async (form: Partial<ReportForm> = {}) => {
    const reportId = await submitted({ handTo: 'street', ...form })
    granted(await world.as(people.lin).acceptReportAsWorker({ reportId }))
    return reportId
  }
  /** Taken from its household by the clock: the first tick after a weekend, ten days on. */
  const lifted = async (form: Partial<ReportForm> = {}) => {
    const reportId = await accepted(form)
    world.later(10)
    await world.tick()
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
  /** Said in words that WeChat calls unfit. */
  const checking = (form: Partial<ReportForm> = {}) => submitted({ text: '楼上骂我混蛋，还往下扔东西', ...form })
  /** With its household, and something unfit added since. */
  const addedUnfit = async (form: Partial<ReportForm> = {}) => {
    const reportId = await accepted(form)
    granted(await world.as(people.wang).addToReport({ reportId, text: '他又骂我混蛋', photos: [] }))
    return reportId
  }
  /** Merged by the worker into what 李 said about the same building. */
  const merged = async (form: Partial<ReportForm> = {}) => {
    const into = await submitted({}, people.li)
    granted(await world.as(people.first).acceptReport({ reportId: into }))
    const reportId = await submitted(form)
    granted(await world.as(people.chen).mergeReport({ reportId, into }))
    return { reportId, into }
  }
  /** The same, and what it was merged into is done: two ticks, for the clock waits until each that was named has come. */
  const mergedAndDone = async (form: Partial<ReportForm> = {}) => {
    const both = await merged(form)
    granted(await world.as(people.first).resolveReport({ reportId: both.into, text: '灯换好了', photos: [] }))
    await passedOn()
    return both
  }
  /** Whatever a main owes to those merged into it is passed on, and the letters of that are sent. */
  const passedOn = async () => {
    world.later(0, 1)
    await world.tick()
    await world.tick()
  }
  return {
    merged,
    mergedAndDone,
    passedOn,
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
    parked,
    withStreet,
    lifted,
    careWithHousehold,
    checking,
    addedUnfit,
  }
}
