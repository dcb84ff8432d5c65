import type { OutputOf } from '@contract/procedure'
import { resident } from '@contract/resident'
import type { ResidentReport } from '@contract/report/resident'

type MyReports = OutputOf<typeof resident.listMyReports>

/** The list of one's own reports, as it is kept on the phone: its first page. */
export const listInCopy = {
  name: 'my-reports',
  schema: resident.listMyReports.output,
  toCopy: ({ rows }: MyReports): MyReports => ({
    rows: rows.slice(0, rowsMax).map((row) => ({ ...row, thumbnail: undefined })),
    older: null,
  }),
}

/** One report, as it is kept on the phone. */
export function reportInCopy(reportId: string) {
  return { name: `report-${reportId}`, schema: resident.getMyReport.output, toCopy: toReportCopy }
}

function toReportCopy(report: ResidentReport): ResidentReport {
  const timeline = report.timeline.map((entry) => ({ ...entry, photos: [] }))
  return { ...report, photos: [], timeline }
}

const rowsMax = 20
