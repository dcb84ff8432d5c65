import type { Reply } from '@contract/refusal'
import { refusalText } from '@/api/refusal-text'
import { resident } from '@/api/resident'
import type { Exported } from './export-words'

/** All of it; a sentence when a page of it didn't come. */
export async function fetchExport(): Promise<Exported | string> {
  const [reports, meetings, suggestions, followed, reminders] = await Promise.all([
    allOf(resident.exportMyReports),
    allOf(resident.exportMyMeetings),
    allOf(resident.exportMySuggestions),
    resident.listFollowed({}),
    resident.getReminders({}),
  ])
  if (typeof reports === 'string') return reports
  if (typeof meetings === 'string') return meetings
  if (typeof suggestions === 'string') return suggestions
  if (!followed.ok) return refusalText(followed.refusal)
  return {
    reports,
    meetings,
    suggestions,
    followed: followed.data.rows,
    ...(reminders.ok && { reminders: reminders.data }),
  }
}

/** Page by page to the end; a sentence when one page didn't come. */
async function allOf<Row>(ask: (input: { before?: string }) => Promise<Reply<Page<Row>>>): Promise<Row[] | string> {
  const all: Row[] = []
  let before: string | undefined
  do {
    const page = await ask({ before })
    if (!page.ok) return refusalText(page.refusal)
    all.push(...page.data.rows)
    before = page.data.older ?? undefined
  } while (before)
  return all
}

type Page<Row> = { rows: Row[]; older: string | null }
