import type { Files } from '../../../platform/open-files'
import { fileIdsFor, type Viewer } from '../../../workflow/photo'
import type { ReportInList } from '../report-in-list'
import type { Pictures } from '../views/to-card'

/** The pictures of a list's cards, asked for in one go: of each report the first that this viewer may see. */
export async function findPictures(
  files: Pick<Files, 'links'>,
  reports: readonly Pick<ReportInList, 'photos'>[],
  viewer: Viewer,
): Promise<Pictures> {
  return { links: await files.links(reports.flatMap(({ photos }) => fileIdsFor(photos, viewer).slice(0, 1))), viewer }
}
