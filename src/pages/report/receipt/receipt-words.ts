import type { Receipt } from '@contract/resident'
import { dayWords } from '@/components/day-words'

/** What a slip promises, line by line: who, by when, and who can see what. */
export function receiptWords(slip: Receipt): string[] {
  return [promise(slip), slip.elsewhere ? `这栋楼由${slip.with.name}联系,已经转过去了。` : '', whoSees(slip)].filter(
    Boolean,
  )
}

function promise({ with: keeper, promisedOn }: Receipt) {
  const who = keeper.kind === 'nobody' ? '社区正在安排人' : `由${keeper.name}跟进`
  return promisedOn ? `${who},最晚${dayWords(promisedOn)}给您回音。` : `${who}。`
}

function whoSees({ straight, identity, community, with: keeper }: Receipt) {
  if (straight) return `这件事由${keeper.kind === 'street' ? keeper.name : community.name}直接跟进,中心户看不到。`
  if (identity === 'named') return '中心户接下后能看到您的姓名。'
  if (identity === 'confidential') return '中心户看不到您的姓名电话。'
  return '您没留姓名电话,请常回来看看。'
}
