import type { Needs } from '../../../needs'
import type { Meeting } from '../meeting'
import type { Beside } from '../views/to-common-view'

/** Looks up what stands beside a meeting: its photos' addresses, and which of its decisions are done, their reports resolved or closed. */
export async function findLinksAndDoneDecisions(
  { photos, decisions }: Meeting,
  { files, reports }: Needs,
): Promise<Beside> {
  const [links, done] = await Promise.all([
    files.links(photos.map(({ fileId }) => fileId)),
    reports.doneAmong(decisions.flatMap(({ reportId }) => reportId ?? [])),
  ])
  return { links, done: new Set(done) }
}
