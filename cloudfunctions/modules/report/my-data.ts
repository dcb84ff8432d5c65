import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import { Refused } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { CommandKey } from '../../workflow/command-key'
import type { Resident } from '../people/person'
import { withHiding } from './actions/withdraw'
import { categoryRules } from './category-rules'
import { soundsOf } from './checks/files-of'
import { withEntry } from './history'
import { type HistoryEntry } from './history-entry'
import { withoutNamed } from './merge/with-named'
import { isOpen, type Report } from './report'
import { isUnderway } from './standing'
import { toExportedReport } from './views/to-exported-report'

/** Exports the reports this person sent, page by page, with all that belongs to them; a sensitive one that was withdrawn stays hidden here too, for whoever holds the phone. */
export const exportMyReports: UseCase<typeof resident.exportMyReports, Resident, Needs> = async (
  { before },
  { personId },
  needs,
) => {
  const { rows, older } = await needs.reports.wholeFrom(personId, before)
  const contacts = await needs.contacts.of(rows.flatMap(({ contactIds }) => contactIds))
  const contactsOf = ({ _id }: Report) => contacts.filter(({ reportId }) => reportId === _id)
  return { rows: rows.map((report) => toExportedReport(report, contactsOf(report))), older }
}

/** Lets go of what these reports point to, before they are emptied: a deletion cut short finds it again. */
export async function forgetWhatReportsHold(sent: readonly Report[], { contacts, files }: Needs) {
  const ending = sent.filter((report) => !outlivesResident(report))
  const sounds = ending.flatMap(soundsOf)
  const photos = ending.flatMap(({ photos, history }) => [...photos, ...history.flatMap(({ photos }) => photos)])
  await Promise.all([
    contacts.remove(ending.flatMap(({ contactIds }) => contactIds)),
    files.remove([...photos, ...sounds].map(({ fileId }) => fileId)),
  ])
}

/** Lets go of whose these reports are and of what they said; says whether one is left: one that has changed since may point to more. */
export async function emptyReports(sent: readonly Report[], key: CommandKey, { reports }: Needs): Promise<boolean> {
  const after = await Promise.all(
    sent.map((known) => {
      const keeps = outlivesResident(known)
      const next = (report: Report) => (report.version === known.version ? withoutResident(report, key, keeps) : report)
      return reports.change(known._id, key, next, { known })
    }),
  )
  await Promise.all(
    sent.map(async (known) => {
      const mainId = known.state === 'merged' ? known.mergedInto : null
      if (mainId) await reports.adjust(mainId, (main) => withoutNamed(main, known, key.at))
    }),
  )
  return after.some((report) => !(report instanceof Refused) && report.residentId !== null)
}

/** Whether somebody may still be in need: it keeps its words and contact though its resident is forgotten. */
function outlivesResident(report: Report) {
  return isOpen(report) && categoryRules[report.category].forced
}

/** The report without its resident: ended and emptied, or (`keeps`) hidden and kept for whoever may be in need. */
export function withoutResident(report: Report, key: CommandKey, keeps: boolean): Report {
  const letGo = keeps ? withoutPerson : withoutWords
  const history = report.history.map((entry) => (entry.by.kind === 'resident' ? letGo(entry) : entry))
  if (keeps) return withHiding({ ...report, history }, key, { residentId: null })
  const open = isUnderway(report)
  return withEntry(
    { ...report, history },
    open ? 'withdrawn' : report.state,
    key,
    { event: 'withdrawn' },
    {
      residentId: null,
      contactIds: [],
      photos: [],
      sounds: [],
      text: '',
      spot: null,
      hotline: null,
      hasContact: { name: false, phone: false, shared: false },
      sharedContact: null,
      ...(open && { asked: null, endedAt: key.at }),
    },
  )
}

function withoutWords(entry: HistoryEntry): HistoryEntry {
  const { check: _, ...rest } = withoutPerson(entry)
  return { ...rest, text: null, photos: [], sounds: [] }
}

function withoutPerson(entry: HistoryEntry): HistoryEntry {
  return { ...entry, by: { ...entry.by, personId: null } }
}
