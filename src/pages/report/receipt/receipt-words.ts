import type { Receipt } from '@contract/report/sending'
import { pastHourWords } from '@/words/day-words'
import { promiseWords, severalWords } from '@/words/promise-words'

/** What a receipt promises, line by line: who, by when, and who can see what. */
export function receiptWords(receipt: Receipt, now: Date): string[] {
  const who = receipt.elsewhere ? elsewhereWords(receipt) : undefined
  return [...dangerWords(receipt), promiseWords(receipt, now, who), whoSees(receipt)]
}

/** When it was handed over, to whoever opens it again, perhaps without a network: what it says is of then. */
export function handedOverWords(at: string | undefined, now: Date) {
  const isFresh = !at || now.getTime() - Date.parse(at) < freshMs
  return isFresh ? undefined : `${pastHourWords(at, now)}的回执`
}

const freshMs = 60_000

/** Of a report that does not belong to the placard it was said at: whose unit or building it is. */
function elsewhereWords({ ofUnit, assignee }: Receipt) {
  return `这${ofUnit ? '个单元' : '栋楼'}由${severalWords(assignee.name)}联系，已经转过去了`
}

/** Of 有危险: who has it by now, and that a call comes before any answer. */
function dangerWords({ danger, community: { name, phone } }: Receipt) {
  if (!danger) return []
  const still = '还有危险，再打119、120、110。'
  return danger.onDuty ? ['社区值班人员已收到。', still] : [`${name}已收到，请再打${name}电话${phone}。`, still]
}

function whoSees({ handTo, identity, community, assignee }: Receipt) {
  if (handTo !== 'household')
    return `这件事由${assignee.kind === 'street' ? assignee.name : community.name}直接跟进，中心户看不到。`
  if (identity === 'anonymous') return '您没留姓名电话，请常回来看看。'
  if (assignee.kind !== 'household') return '您的姓名电话只给经办的人员看。'
  return identity === 'named' ? '中心户接下后能看到您的姓名。' : '中心户看不到您的姓名电话。'
}
