import type * as z from 'zod/mini'
import type { assigneeView } from '@contract/report/report'
import { dayWords } from './day-words'

/** Who has it and until when they answer, said to the one who brought it. */
export function promiseWords({ promisedOn, ...report }: Promised, now: Date, who = assigneeWords(report)) {
  return promisedOn ? `${who}，最晚${dayWords(promisedOn, now)}给您回音。` : `${who}。`
}

/** Who has it; of several households the first taker will. */
export function assigneeWords({ assignee }: Assigned) {
  if (assignee.kind === 'nobody') return '社区正在安排人'
  return assignee.several ? `${severalWords(assignee.name)}，谁先接谁办` : `由${assignee.name}跟进`
}

/** 3号楼党员中心户、5号楼党员中心户, as one would say it: 3号楼、5号楼党员中心户. */
export function severalWords(names: string) {
  return names.replace(/党员中心户(?=、)/g, '')
}

type Promised = Assigned & { promisedOn: string | null }

type Assigned = { assignee: z.output<typeof assigneeView> }
