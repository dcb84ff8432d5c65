import { View } from '@tarojs/components'
import type { WorkerReport } from '@contract/worker'
import { LineButton } from '@/components/line-button'
import { nextOf } from './next-of'
import type { OpenReport } from './use-report'

/** What else may be done, one line each. */
export function OtherMoves({ report, page: { open } }: { report: WorkerReport; page: OpenReport }) {
  const may = new Set(report.mayDo)
  return (
    <View className='stack'>
      {may.has('resolve') && nextOf(report.mayDo) !== 'resolve' && (
        <LineButton icon='check' onClick={() => open('resolve')}>
          办好了
        </LineButton>
      )}
      {may.has('reveal') && (
        <LineButton icon='phone' more='写明原因，居民查得到' onClick={() => open('reveal')}>
          看姓名电话
        </LineButton>
      )}
      {may.has('ask') && (
        <LineButton icon='question' more='居民在手机上回您' onClick={() => open('ask')}>
          问一问
        </LineButton>
      )}
      {may.has('property') && (
        <LineButton icon='hand-over' more='有一段话可以发给物业，不带姓名' onClick={() => open('property')}>
          请物业处理
        </LineButton>
      )}
      <LineButton icon='pen' more='给12345或网格平台，不带姓名和原话' onClick={() => open('summary')}>
        抄一份摘要
      </LineButton>
      {may.has('decline') && (
        <LineButton icon='remove' more='说明原因，告诉居民该找谁' onClick={() => open('decline')}>
          这件事社区办不了
        </LineButton>
      )}
    </View>
  )
}
