import type { Needs } from '../../needs'
import type { MailThings } from '../../workflow/due-things'
import { categoryRules } from './category-rules'
import { reportDelivery } from './letter-delivery'
import { nextDueAt } from './next-due-at'
import type { Report } from './report'
import { withLetterHeard } from './with-letter-heard'

/** What it takes to deliver a report's letters: a door that sends one at once carries no more than that of what time does to reports. */
export const reportMail: MailThings<Report, Needs> = {
  store: ({ reports }) => reports,
  delivery: reportDelivery,
  heard: withLetterHeard,
  isUrgent: ({ category }) => categoryRules[category].urgent,
  nextDueAt,
}
