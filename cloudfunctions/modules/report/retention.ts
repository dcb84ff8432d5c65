import { DAY_MS, inShanghai } from '../../platform/shanghai'
import type { HistoryEntry } from './history-entry'
import type { Report } from './report'
import { isUnderway } from './standing'

/** A name and a phone stay so long after the closing (product.md §10). */
export const CONTACT_DAYS = 90
/** Words, pictures and whose it is stay so long after the last thing that happened. */
export const WORDS_MONTHS = 24

/** Gives until when the report is kept as it is: then its contacts go, later its words; null while it is open, and once nothing of it goes any more. */
export function findRetainedUntil(report: Report): Date | null {
  if (isUnderway(report)) return null
  const { endedAt, contactIds, anonymisedAt } = report
  if (endedAt && contactIds.length > 0) return new Date(endedAt.getTime() + CONTACT_DAYS * DAY_MS)
  const last = report.history.at(-1)?.at ?? report.at
  if (anonymisedAt && last <= anonymisedAt) return null
  return inShanghai(last).add(WORDS_MONTHS, 'month').toDate()
}

/** What of a report goes at that moment, the earlier step first; null while it is kept as it is. */
export function findOldOf(report: Report, at: Date): 'contacts' | 'words' | null {
  const until = findRetainedUntil(report)
  if (!until || until > at) return null
  return report.endedAt && report.contactIds.length > 0 ? 'contacts' : 'words'
}

/** The report without the name and phone that its resident left. */
export function withoutContacts(report: Report): Report {
  return withRetention({
    ...report,
    contactIds: [],
    hasContact: { name: false, phone: false, shared: false },
    sharedContact: null,
  })
}

/** The report as it is counted and no more: number, category, building, states and days; nobody's words, pictures or person. */
export function withoutWords(report: Report, at: Date): Report {
  return withRetention({
    ...withoutContacts(report),
    anonymisedAt: at,
    residentId: null,
    filedBy: report.filedBy && { ...report.filedBy, personId: null },
    text: '',
    spot: null,
    unit: null,
    place: placeOfBuilding(report),
    hotline: null,
    photos: [],
    sounds: [],
    asked: null,
    excluded: { households: [], persons: [] },
    takenFrom: (report.takenFrom ?? []).map((taking) => ({ ...taking, reason: null })),
    beforeCallback: null,
    mediaChecks: [],
    lookAt: [],
    toLookAt: false,
    followerIds: [],
    letters: { entries: {} },
    dueAt: null,
    history: report.history.map(withoutPerson),
  })
}

/** The report with the day on which the next of it goes. */
export function withRetention(report: Report): Report {
  return { ...report, retainedUntil: findRetainedUntil(report) }
}

function withoutPerson(entry: HistoryEntry): HistoryEntry {
  const { check: _, ...rest } = entry
  return { ...rest, by: { ...entry.by, personId: null }, text: null, photos: [], sounds: [] }
}

/** 海棠苑3号楼2单元 → 海棠苑3号楼: a unit may be three flats. */
export function placeOfBuilding({ place, unit }: Pick<Report, 'place' | 'unit'>) {
  const spoken = unit?.replace(/^\d+$/, '$&单元')
  return spoken && place.endsWith(spoken) ? place.slice(0, -spoken.length) : place
}
