import type { callback } from '@contract/schema/report'
import type * as z from 'zod/mini'
import { refuse } from '../../../platform/refuse'
import { moved } from '../moved'
import type { Press } from '../press'
import type { Report } from '../report'
import { reopened } from './reopened'

export type Callback = Omit<z.output<typeof callback>, 'at'>

/** The resident says whether it is solved: yes closes it, partly or no gives it back to the community. */
export function calledBack(report: Report, said: Callback, text: string | null, press: Press) {
  const unheard = report.state === 'closed' && report.callback === null
  if (report.state !== 'resolved' && !unheard) return refuse('NOT_NOW')
  const heard = { ...report, callback: { ...said, at: press.at } }
  if (said.solved !== 'yes') return reopened(heard, text, press)
  return moved(heard, 'closed', { ...press, act: 'called-back', text }, { endedAt: press.at, solvedAt: press.at })
}
