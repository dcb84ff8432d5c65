import type { Receipt } from '@contract/report/sending'
import { pastHourWords } from '@/words/day-words'
import { promiseWords, severalWords } from '@/words/promise-words'

/** What a receipt promises, line by line: who, by when, and who can see what. */
export function receiptWords(receipt: Receipt, now: Date): string[] {
  if (receipt.handTo !== 'household') return [...dangerWords(receipt), promiseWords(receipt, now, directWords(receipt))]
  const who = receipt.elsewhere ? elsewhereWords(receipt) : undefined
  return [...dangerWords(receipt), promiseWords(receipt, now, who), whoSees(receipt)]
}

/** What it says first; of 有危险 who has it by now, for somebody who stands there and waits. */
export function receiptTitle({ danger, community }: Receipt) {
  if (!danger) return '收到了，谢谢您'
  return danger.onDuty ? '社区值班人员已收到' : `${community.name}已收到`
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

/** Of 有危险: a call comes before any answer. */
function dangerWords({ danger, community: { phone } }: Receipt) {
  if (!danger) return []
  return [`${danger.onDuty ? '' : `请打${phone}。`}还有危险就打119、120、110。`]
}

/** Of a report that was handed past the household: who has it is who sees it. */
function directWords({ community, assignee }: Receipt) {
  return `由${assignee.kind === 'street' ? assignee.name : community.name}直接跟进，中心户看不到`
}

function whoSees({ identity, assignee }: Receipt) {
  if (identity === 'anonymous') return '您没留姓名电话，请常回来看看。'
  if (assignee.kind !== 'household') return '您的姓名电话只给经办的人员看。'
  return identity === 'named' ? '中心户接下后能看到您的姓名。' : '中心户看不到您的姓名电话。'
}
