import { momentWords } from '@/words/day-words'
import { cloudNow } from '@/clock/cloud-now'
import type { Operations } from './operations'

/** What the environment used this month and what it costs, as it was last asked from Tencent Cloud. */
export function UsedCard({ used }: { used: Operations['used'] }) {
  return (
    <section className='card' aria-label='用量和花费'>
      <h2>用量和花费</h2>
      {used === null ? (
        <p>还没有记过。请维护的人每月查一次用量，查完这里就有了。</p>
      ) : (
        <>
          <p>
            {`这个月用了${grouped(used.calls)}次，套餐里有${grouped(used.callsOfPlan)}次；花费约${used.yuan.toFixed(2)}元。`}
          </p>
          <p>{`其中办事${grouped(used.invocations)}次，读${grouped(used.reads)}次，写${grouped(used.writes)}次。`}</p>
          <p className='operations-date'>{`${momentWords(used.at, cloudNow())}查的，按${used.pricesOf}的价目算。`}</p>
        </>
      )}
    </section>
  )
}

function grouped(count: number) {
  return count.toLocaleString('zh-CN')
}
