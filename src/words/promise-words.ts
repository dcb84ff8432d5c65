import type * as z from 'zod/mini'
import type { keeper } from '@contract/schema/report'
import { dayWords } from './day-words'

/** Who has it and until when they answer, said to the one who brought it. */
export function promiseWords({ promisedOn, ...report }: Kept & { promisedOn: string | null }) {
  const who = keeperWords(report)
  return promisedOn ? `${who}，最晚${dayWords(promisedOn)}给您回音。` : `${who}。`
}

/** Who has it. */
export function keeperWords({ with: keeper }: Kept) {
  return keeper.kind === 'nobody' ? '社区正在安排人' : `由${keeper.name}跟进`
}

type Kept = { with: z.output<typeof keeper> }
