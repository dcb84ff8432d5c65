import { momentWords } from '@/words/day-words'
import { cloudNow } from '@/clock/cloud-now'
import type { Operations } from './operations'

/** Says since when the clock has run, or stood still. */
export function clockWords({ beatAt, hoursStopped }: Operations) {
  if (beatAt === null) return '提醒还没有走过：装好以后，几分钟内会走第一次。'
  const last = momentWords(beatAt, cloudNow())
  return hoursStopped === undefined
    ? `提醒在走，上一次记下是${last}。`
    : `提醒已经停了${hoursStopped}小时，上一次记下是${last}。要紧的事先打电话，再请维护的人看一看。`
}
