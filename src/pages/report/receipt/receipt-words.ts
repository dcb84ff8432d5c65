import type { Receipt } from '@contract/resident'
import { promiseWords } from '@/words/promise-words'

/** What a slip promises, line by line: who, by when, and who can see what. */
export function receiptWords(slip: Receipt): string[] {
  return [
    promiseWords(slip),
    slip.elsewhere ? `这栋楼由${slip.with.name}联系，已经转过去了。` : '',
    whoSees(slip),
  ].filter(Boolean)
}

function whoSees({ straight, identity, community, with: keeper }: Receipt) {
  if (straight) return `这件事由${keeper.kind === 'street' ? keeper.name : community.name}直接跟进，中心户看不到。`
  if (identity === 'named') return '中心户接下后能看到您的姓名。'
  if (identity === 'confidential') return '中心户看不到您的姓名电话。'
  return '您没留姓名电话，请常回来看看。'
}
