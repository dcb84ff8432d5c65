import type { Database } from '../../platform/connect-cloud'
import type { Where } from '../../platform/open-raw-collection'
import type { Page } from '../../platform/create-pager'
import { openCollection } from '../../platform/open-collection'
import { pickFields } from '../../platform/pick-fields'
import { meeting } from '../meeting/meeting'
import type { StaffReader } from '../report/access'
import { openStates, report } from '../report/report'
import { keptMonth, type KeptMonth } from './kept-month'
import { meetingExported, reportExported } from './exported'
import { meetingCounted } from './meeting-counted'
import { spanOf } from './month'
import { reportHandled } from './report-handled'
import { reportCounted, type ReportCounted } from './report-counted'

/** The database gives a thousand in one go, of which the last tells whether there are more. */
const AT_ONCE = 999

const reportId = pickFields(report, '_id')
const keptId = pickFields(keptMonth, '_id', 'communityId', 'month')

/** Months as they were counted, and what they are counted from. */
export function createFigureStore(database: Database) {
  const months = openCollection(database, 'figureMonths', keptMonth)
  const reports = openCollection(database, 'reports', report)
  const meetings = openCollection(database, 'meetings', meeting)
  const { is } = months

  return {
    /** A month as it was counted last, of those of these communities of which it was. */
    keptOf: async (communityIds: readonly string[], month: string) => {
      const rows = await months.where({ communityId: is.in([...communityIds]), month }, 1000)
      const firsts = rows.filter(({ part }) => part === 0)
      return firsts.flatMap((first) => wholeOf(first, rows) ?? [])
    },
    /** Which months were counted since then. */
    countedSince: (inMonths: readonly string[], since: Date) =>
      months.parts(keptId, { month: is.in([...inMonths]), part: 0, asOf: is.gte(since) }, 1000),
    keep: async (documents: readonly KeptMonth[]) => {
      for (const document of documents) {
        const { created } = await months.createOnce(document)
        const { _id, asOf, parts, told, counted } = document
        const anew = { asOf: is.set(asOf), parts: is.set(parts), told: is.set(told), counted: is.set(counted) }
        if (!created) await months.patch({ _id }, { ...anew, version: is.inc(1) })
      }
    },

    /** Everything of these communities that was said, changed or open since a month began, and the meetings that began in it or later. */
    documentsSince: async (communityIds: readonly string[], month: string) => {
      const communityId = is.in([...communityIds])
      const { from } = spanOf(month)
      const [touched, unmarked, open, held] = await Promise.all([
        all((after) =>
          reports.listParts(
            reportCounted,
            { communityId, lastEventAt: is.gte(from) },
            { by: 'lastEventAt', order: 'asc', size: AT_ONCE, after },
          ),
        ),
        reports.parts(reportCounted, { communityId, lastEventAt: null }, AT_ONCE),
        all((after) =>
          reports.listParts(
            reportCounted,
            { communityId, state: is.in([...openStates]), lastEventAt: is.lt(from) },
            { by: 'answerBy', order: 'asc', size: AT_ONCE, after },
          ),
        ),
        all((after) =>
          meetings.listParts(
            meetingCounted,
            { communityId, state: is.in(['published', 'met', 'minuted']), startAt: is.gte(from) },
            { by: 'startAt', order: 'asc', size: AT_ONCE, after },
          ),
        ),
      ])
      return { reports: [...touched, ...unmarked, ...open], meetings: held, unmarked }
    },
    /** Lists those of these reports from which somebody is excluded. */
    hiddenAmong: async (ids: readonly string[], { personId, households }: StaffReader) => {
      const excludes = is.or([{ 'excluded.persons': personId }, { 'excluded.households': is.in([...households]) }])
      const chunks = chunksOf(ids)
      const found = await Promise.all(
        chunks.map((chunk) =>
          reports.parts(reportId, is.and([{ _id: is.in(chunk) }, excludes]) as unknown as Where, AT_ONCE),
        ),
      )
      return found.flat().map(({ _id }) => _id)
    },
    exportedAmong: (ids: readonly string[]) => reports.parts(reportExported, { _id: is.in([...ids]) }, AT_ONCE + 1),
    handledAmong: async (ids: readonly string[]) => {
      const found = await Promise.all(
        chunksOf(ids).map((chunk) => reports.parts(reportHandled, { _id: is.in(chunk) }, AT_ONCE)),
      )
      return found.flat()
    },
    meetingsAmong: (ids: readonly string[]) =>
      ids.length > 0 ? meetings.parts(meetingExported, { _id: is.in([...ids]) }, AT_ONCE + 1) : Promise.resolve([]),
    /** Marks a report of before with when the last thing happened to it, unless something has just happened. */
    mark: ({ _id, history, at }: ReportCounted) =>
      reports.patch({ _id, lastEventAt: null }, { lastEventAt: is.set(history.at(-1)?.at ?? at) }),
  }
}

function chunksOf(ids: readonly string[]) {
  return Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, no) => ids.slice(no * AT_ONCE, (no + 1) * AT_ONCE))
}

export type FigureStore = ReturnType<typeof createFigureStore>

/** The whole of a month that is kept in several documents; null where one is missing, or of another counting. */
function wholeOf(first: KeptMonth, rows: readonly KeptMonth[]) {
  const { communityId, asOf, parts } = first
  const own = rows.filter((row) => row.communityId === communityId && row.asOf.getTime() === asOf.getTime())
  const whole = own.filter(({ part }) => part < parts)
  return whole.length === parts ? { communityId, asOf, counted: whole.flatMap(({ counted }) => counted) } : null
}

async function all<Row>(page: (after?: string) => Promise<Page<Row>>) {
  const rows: Row[] = []
  let after: string | undefined
  do {
    const { rows: more, older } = await page(after)
    rows.push(...more)
    after = older ?? undefined
  } while (after)
  return rows
}
