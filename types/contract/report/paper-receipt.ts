import * as z from 'zod/mini'
import { communityName, office } from '../estate/place'
import { command, query, strictInput } from '../procedure'
import { id, intentId } from '../schema/ids'
import { typedCode } from '../schema/typed'
import { reportState } from './report'
import { paperReceipt, reportCommonView, reportStatus } from './views'

/** A report's number as it is printed, `1130-482190`, however it is typed. */
export const reportNumber = typedCode(/^\d{10}$/).check(
  z.overwrite((digits) => `${digits.slice(0, 4)}-${digits.slice(4)}`),
)

/** The code on a paper receipt: ten plain characters, six on one of release 0.1. */
export const queryCode = typedCode(/^(?:[2-9A-HJKMNP-TV-Z]{10}|[2-9A-HJKMNP-TV-Z]{6})$/)

/** What whoever has the paper may read: its steps and the promised day, nobody's words. */
export const openedPaperReceipt = z.object({
  number: reportCommonView.number,
  state: reportState,
  assignee: reportCommonView.assignee,
  promisedOn: reportCommonView.promisedOn,
  due: reportCommonView.due,
  unanswered: reportCommonView.unanswered,
  partly: reportCommonView.partly,
  timeline: reportCommonView.timeline,
  /** The report, for whoever claimed it. */
  ownId: z.nullable(id),
  community: communityName,
})
export type OpenedPaperReceipt = z.output<typeof openedPaperReceipt>

/** The paper receipt as the household that filed for a neighbour may show it again; none once the neighbour claimed it. */
export const filedPaperReceipt = z.object({
  number: z.string(),
  paperReceipt: z.nullable(paperReceipt),
  office,
})

/** Why a paper receipt is not opened: a wrong number and a wrong code are one. */
const notOpened = ['PAPER_RECEIPT_UNKNOWN', 'PAPER_RECEIPT_CLAIMED', 'TOO_MANY_TRIES'] as const

/** What whoever has a paper receipt may ask. */
export const residentPaperReceipts = {
  openPaperReceipt: query(strictInput({ number: reportNumber, queryCode }), openedPaperReceipt, notOpened),
  /** 这是我的事: the report is theirs from now on, and the paper is worth nothing any more. */
  claimPaperReceipt: command(
    strictInput({ commandId: intentId, number: reportNumber, queryCode }),
    reportStatus,
    notOpened,
  ),
}
