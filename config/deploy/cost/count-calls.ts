import type { Cloud } from 'local-cloudbase'

/** What something asks of the platform: how often a function is called, and how often the database. */
export type Count = { invocations: number; database: number }

/** Counts what a scene asks at the doors, and what its letters ask of the clock beyond an idle tick. */
export async function countCalls(cloud: Cloud, idle: number, scene: () => Promise<void>): Promise<Count> {
  const before = cloud.calls().length
  await scene()
  const calls = cloud.calls().slice(before)
  const ticks = calls.filter(({ source }) => source === 'timer')
  const asked = calls.filter(({ source }) => source !== 'timer')
  const ofLetters = ticks.reduce((sum, { database }) => sum + Math.max(0, database.calls - idle), 0)
  return {
    invocations: asked.length,
    database: asked.reduce((sum, { database }) => sum + database.calls, 0) + ofLetters,
  }
}

export const callsOf = ({ invocations, database }: Count) => invocations + database
