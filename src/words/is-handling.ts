import type { ReportEvent } from '@contract/report/report'
import { pickWord } from './pick-word'

/** Whether those who handle it did it. What the resident added, answered or left is theirs, and told to nobody else. */
export function isHandling(event: ReportEvent) {
  return pickWord<ReportEvent, boolean>(handling, event, false)
}

const handling: Record<ReportEvent, boolean> = {
  submitted: false,
  decided: false,
  checked: false,
  routed: true,
  unrouted: true,
  accepted: true,
  asked: true,
  'asked-to-meet': true,
  reminded: false,
  answered: false,
  added: false,
  'contact-shared': false,
  'name-told': false,
  'name-kept': false,
  hotline: false,
  property: true,
  returned: true,
  assigned: true,
  resolved: true,
  'no-answer': true,
  'callback-tried': true,
  'called-back': true,
  'callback-completed': false,
  'callback-taken-back': true,
  'closed-unheard': true,
  reopened: true,
  declined: true,
  withdrawn: false,
  discussed: false,
  postponed: true,
  lifted: true,
  extended: true,
  parked: true,
  unparked: true,
  claimed: false,
  'paper-receipt-renewed': false,
  muted: false,
  unmuted: false,
  thanked: false,
  merged: true,
  unmerged: true,
  joined: false,
  left: false,
  leads: true,
}
