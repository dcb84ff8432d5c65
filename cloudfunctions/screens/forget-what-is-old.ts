import type { Report } from '../modules/report/report'
import { findOldOf, withoutContacts, withoutWords, withRetention } from '../modules/report/retention'
import type { Needs } from '../needs'
import { inTurns } from '../workflow/limit-concurrency'
import type { Seen } from '../workflow/seen'
import { newTick, type Tick } from '../workflow/tick'
import { findLogUntil, listWhatIsOld, type Old } from './list-what-is-old'

/** Forgets what is kept no longer, where the clock saw some: it looks for it in the night. */
export async function forgetAtNight(needs: Needs, seen: Seen) {
  return seen.old?.length || seen.unmarked?.length || seen.oldLog?.length ? forgetWhatIsOld(needs) : gone()
}

/** Forgets what is kept no longer (docs/behaviour/retention.md); what a report points to goes before the report forgets it, so that a round cut short finds it again. Counts what went, and writes that down in the function's log. */
export async function forgetWhatIsOld(needs: Needs) {
  const tick = newTick(needs.now)
  const counts = gone()
  await markWhatIsOver(needs, tick)
  for (let isMore = true; isMore && tick.takesOn();) {
    const round = await forgetRound(needs, tick)
    for (const kind of kinds) counts[kind] += round.counts[kind]
    isMore = round.isMore && round.counts.contacts + round.counts.reports > 0
  }
  if (kinds.some((kind) => counts[kind] > 0)) console.info(JSON.stringify({ retention: counts }))
  return counts
}

/** Has every report that is over say until when it is kept, those of an older release too. */
async function markWhatIsOver({ reports }: Needs, tick: Tick) {
  for (let isMore = true; isMore && tick.takesOn();) {
    const { rows } = await reports.withoutRetention()
    const marked = await inTurns(rows, async (row) => {
      const after = tick.takesOn() ? await reports.settle(row, withRetention) : null
      return Boolean(after?.retainedUntil)
    })
    isMore = marked.some(Boolean)
  }
}

const kinds = ['contacts', 'reports', 'files', 'staffLog'] as const

function gone(): Record<(typeof kinds)[number], number> {
  return { contacts: 0, reports: 0, files: 0, staffLog: 0 }
}

async function forgetRound(needs: Needs, tick: Tick) {
  const { old, older } = await listWhatIsOld(needs, needs.now())
  const went: Old[] = []
  const [staffLog] = await Promise.all([
    needs.staffLog.removeUntil(findLogUntil(needs.now())),
    inTurns(old, async (one) => tick.takesOn() && (await forgetOne(one, needs)) && went.push(one)),
  ])
  const counts = {
    contacts: went.flatMap(({ contactIds }) => contactIds).length,
    reports: went.filter(({ what }) => what === 'words').length,
    files: went.flatMap(({ fileIds }) => fileIds).length,
    staffLog,
  }
  return { counts, isMore: older !== null }
}

async function forgetOne({ report, what, contactIds, fileIds }: Old, { contacts, files, reports, now }: Needs) {
  await Promise.all([contacts.remove(contactIds), files.remove(fileIds)])
  const at = now()
  const after = await reports.settle(report, (standing) => withoutWhatIsOld(standing, what, at))
  return after !== null && findOldOf(after, at) !== what
}

/** As it stands: what happened to it since it was read may have given it more time. */
function withoutWhatIsOld(report: Report, what: Old['what'], at: Date) {
  if (findOldOf(report, at) !== what) return report
  return what === 'words' ? withoutWords(report, at) : withoutContacts(report)
}
