import type { NeedsOfResidents } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { Visitor } from '../../people/person'
import type { Report } from '../report'
import { isOpenedBy } from './query-code'

type Typed = { number: string; queryCode: string }

/** Does something with the report of a paper receipt; a wrong number and a wrong code are answered alike, and paused after some. */
export async function withCode<Answer>(
  { number, queryCode }: Typed,
  { key }: Visitor,
  { codeTries, reports, now }: NeedsOfResidents,
  work: (report: Report) => Promise<Answer>,
) {
  const [trying, candidates] = await Promise.all([
    codeTries.begin({ kind: 'paper-receipt', key, code: number, what: queryCode }),
    reports.numbered(number),
  ])
  if (!trying) return refuse('TOO_MANY_TRIES')
  const report = candidates.find((candidate) => isOpenedBy(candidate, queryCode, now()))
  if (!report) {
    await codeTries.wasWrong(trying)
    return refuse('PAPER_RECEIPT_UNKNOWN')
  }
  const [answer] = await Promise.all([work(report), codeTries.wasRight(trying)])
  return answer
}
