import type { Reply } from '@contract/refusal'
import { aNamedForm } from './builders/a-report-form'
import { granted, people, type World } from './world'

/** What one press, one page, or the tick after it asked of the database. */
export type Stage = { name: string; calls: number; steps: number }

/** Of a report's life, its presses and the pages looked at before each; after each press comes the clock's minute. */
export async function wholeLife(world: World): Promise<Stage[]> {
  const { stages, look, press, resident, household } = counting(world)
  await look('open the placard', resident.openPlacard({ by: 'number', number: '1001' }))
  const { reportId } = await press('submit', resident.submitReport(aNamedForm()))
  await look('today', household.getToday({}))
  await look('report', household.getReportAsHousehold({ reportId }))
  await press('accept', household.acceptReport({ reportId }))
  await look('my report', resident.getMyReport({ reportId }))
  await press('ask', household.askResident({ reportId, text: '几点开始的？' }))
  await look('my report', resident.getMyReport({ reportId }))
  await press('answer', resident.answerQuestion({ reportId, text: '前天晚上' }))
  await look('report', household.getReportAsHousehold({ reportId }))
  await press('resolve', household.resolveReport({ reportId, text: '换了灯泡', photos: [] }))
  await look('my report', resident.getMyReport({ reportId }))
  await press('call back', resident.answerCallback({ reportId, ...solved }))
  return stages
}

/** The same without the pages, and without a question. */
export async function bareLife(world: World): Promise<Stage[]> {
  const { stages, look, press, resident, household } = counting(world)
  await look('open the placard', resident.openPlacard({ by: 'number', number: '1001' }))
  const { reportId } = await press('submit', resident.submitReport(aNamedForm()))
  await press('accept', household.acceptReport({ reportId }))
  await press('resolve', household.resolveReport({ reportId, text: '换了灯泡', photos: [] }))
  await press('call back', resident.answerCallback({ reportId, ...solved }))
  return stages
}

export function callsOf(stages: readonly Stage[]) {
  return stages.reduce((sum, { calls }) => sum + calls, 0)
}

const solved = { contacted: true, solved: 'yes', satisfied: 'yes' } as const

function counting(world: World) {
  const stages: Stage[] = []
  const look = async <Data>(name: string, asked: Promise<Reply<Data>>) => {
    const data = granted(await asked)
    stages.push({ name, ...world.cost() })
    return data
  }
  const press = async <Data>(name: string, asked: Promise<Reply<Data>>) => {
    const data = await look(name, asked)
    world.later(0, 1 / 60)
    await world.tick()
    stages.push({ name: `the tick after: ${name}`, ...world.cost() })
    return data
  }
  return { stages, look, press, resident: world.as(people.wang), household: world.as(people.first) }
}
