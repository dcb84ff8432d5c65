import type * as z from 'zod/mini'
import type { assigneeView } from '@contract/report/report'
import { dayWords } from './day-words'

/** Who has it and until when they answer, said to the one who brought it. */
export function promiseWords({ promisedOn, ...report }: Assigned & { promisedOn: string | null }, now: Date) {
  const who = assigneeWords(report)
  return promisedOn ? `${who}，最晚${dayWords(promisedOn, now)}给您回音。` : `${who}。`
}

/** Who has it. */
export function assigneeWords({ assignee }: Assigned) {
  return assignee.kind === 'nobody' ? '社区正在安排人' : `由${assignee.name}跟进`
}

type Assigned = { assignee: z.output<typeof assigneeView> }
