import type { WorkerQueue } from '@contract/report/worker-queue'

/** The queues in the order in which they should be dealt with: what each is, and what it asks for. */
export const queues: readonly { queue: WorkerQueue; title: string; line: string }[] = [
  { queue: 'unrouted', title: '还没有人接', line: '没有中心户能接，请安排人。' },
  { queue: 'returned', title: '中心户请社区帮忙', line: '接过来办，或者另找一家。' },
  { queue: 'reopened', title: '居民说没解决', line: '也有说还差一点的。重新安排，不再交回原来那里。' },
  { queue: 'checking', title: '先看一眼再转', line: '先看一看写的话、照片有没有不妥，再放出去。' },
  { queue: 'overdue', title: '超期没回音', line: '给居民的回音晚了，看看卡在哪里。' },
  { queue: 'unaccepted', title: '该接下还没接', line: '过了该接下的时候，要不要另找一家。' },
  { queue: 'away', title: '外出期间到期', line: '中心户外出了，接下的事回来前就到期。' },
  { queue: 'unreached', title: '问话没送到', line: '居民没收到消息，打个电话问一句。' },
  { queue: 'untold', title: '打电话提醒', line: '中心户没收到消息，不知道有事等着。' },
  { queue: 'callbacks', title: '等着回访', line: '留了电话的，打个电话问问居民。' },
  { queue: 'ours', title: '我们自己在办', line: '直接交来的，和接过来的。' },
  { queue: 'parked', title: '挂账的', line: '眼下办不了的，到日子再看。' },
]

export function queueTitle(queue: WorkerQueue) {
  return queues.find((one) => one.queue === queue)?.title ?? ''
}

/** The queue a link names; the first one where it names none. */
export function queueNamed(name: string | undefined): WorkerQueue {
  return queues.find(({ queue }) => queue === name)?.queue ?? 'unrouted'
}
