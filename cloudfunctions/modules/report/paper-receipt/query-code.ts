import { plainAlphabet } from '@contract/schema/ids'
import { plainCode } from '../../../platform/digest'
import { inShanghai } from '../../../platform/shanghai'
import type { Report } from '../report'

const CODE_LENGTH = 10
/** On a paper of release 0.1. */
const SHORT_CODE_LENGTH = 6
/** So long after its end a report is known by its paper. */
const KNOWN_MONTHS = 24

type Numbered = Pick<Report, '_id' | 'paperReceipt'>

/** The first paper receipt, as a report begins that is filed for a neighbour. */
export const firstPaperReceipt: NonNullable<Report['paperReceipt']> = { no: 1, claimedAt: null }

/** Gives the code that is good of a report, or that of its paper of this number: a new paper has a new one. */
export function queryCodeOf({ _id, paperReceipt }: Numbered, no = paperReceipt?.no ?? 1) {
  if (!paperReceipt && no === 1) return plainCode(SHORT_CODE_LENGTH, plainAlphabet, 'query', _id)
  return plainCode(CODE_LENGTH, plainAlphabet, 'query', _id, String(no))
}

/** Whether somebody claimed it: whoever has the paper is told only that. */
export function isClaimed({ residentId, paperReceipt }: Pick<Report, 'residentId' | 'paperReceipt'>) {
  return residentId !== null || (paperReceipt?.claimedAt ?? null) !== null
}

/** Whether this code leads to the report: the one of its paper that is good now, until two years after its end. */
export function isOpenedBy(report: Report, queryCode: string, at: Date) {
  if (report.filedBy === null || queryCodeOf(report) !== queryCode) return false
  return report.endedAt === null || at < inShanghai(report.endedAt).add(KNOWN_MONTHS, 'month').toDate()
}
