import type { RevealedContact } from './reveal-for-12345'
import { summaryWords } from '@/packages/worker/report/summary-words'
import type { WorkerReport } from '@contract/report/worker'

/** What 12345 is given: what is wrong in the worker's own words, number, kind, building, since when, what was tried; whom to call only where the resident agreed. */
export function handOverWords(report: WorkerReport, what: string, contact: RevealedContact | null, now: Date): string {
  const { name = null, phone = null } = contact ?? {}
  return [
    what.trim() && `什么事：${what.trim()}`,
    summaryWords(report, now),
    contact && `联系人：${[name, phone].filter(Boolean).join('，') || '没有留'}（本人同意）`,
  ]
    .filter(Boolean)
    .join('\n')
}
