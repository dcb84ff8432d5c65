import type { Database, Found, Pipeline } from './sdk'

/** Runs stages as they are written, without the SDK's own forms of them. */
export async function runStages(db: Database, collection: string, stages: readonly object[]): Promise<Found[]> {
  const things = db.collection(collection).options({ raw: true })
  const { aggregate } = things as unknown as { aggregate: (stages: readonly object[]) => Pipeline }
  return (await aggregate.call(things, stages).end()).data
}
