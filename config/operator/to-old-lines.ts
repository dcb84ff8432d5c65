import type { Needs } from '../../cloudfunctions/needs'
import { findLogUntil, listWhatIsOld } from '../../cloudfunctions/screens/list-what-is-old'

/** Lists what would be forgotten at that moment, a line for each report, and how much that is; nobody's words, name or phone. */
export async function* toOldLines(needs: Pick<Needs, 'reports' | 'staffLog'>, at: Date) {
  const counts = { contacts: 0, reports: 0, files: 0 }
  for await (const { report, what, contactIds, fileIds } of everythingOld(needs, at)) {
    counts.contacts += contactIds.length
    counts.reports += what === 'words' ? 1 : 0
    counts.files += fileIds.length
    yield `- ${report.number} ${what === 'words' ? `its words and ${fileIds.length} files` : 'its contacts'}`
  }
  const staffLog = await needs.staffLog.countUntil(findLogUntil(at))
  yield `${counts.contacts} contacts, ${counts.reports} reports with ${counts.files} files, ${staffLog} lines of the staff log`
}

async function* everythingOld(needs: Pick<Needs, 'reports'>, at: Date) {
  for (const from of ['unmarked', 'marked'] as const) {
    let after: string | undefined
    do {
      const { old, older } = await listWhatIsOld(needs, at, after, from)
      yield* old
      after = older ?? undefined
    } while (after)
  }
}
