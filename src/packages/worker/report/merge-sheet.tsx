import { useState } from 'react'
import { View } from '@tarojs/components'
import type { WorkerReport } from '@contract/report/worker'
import type { ActionPartProps } from '@/actions/action-table'
import { useAction } from '@/actions/use-action'
import { useQuery } from '@/api/use-query'
import { worker } from '@/api/worker'
import { BigButton } from '@/components/big-button'
import { Choice } from '@/components/choice'
import { Foot } from '@/components/foot'
import { Loaded } from '@/components/loaded'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { toMergeOption } from '@/staff/to-merge-option'

/** With which open report of the community it is one thing: those of its building come first. Its resident hears of it, and is asked for themselves in the end. */
export function MergeSheet({ opened, onLeave }: ActionPartProps<{ reportId: string }, WorkerReport>) {
  const [into, choose] = useState<string | null>(null)
  const mergeable = useQuery(worker.listMergeable, opened.id, { isInView: true })
  const merge = useAction(worker.mergeReport, opened, () => opened.done('并好了，会告诉居民：和邻居的一起办。'))
  return (
    <Sheet title='和别的一起办' onLeave={onLeave}>
      <View className='lead'>哪一件是同一件事？并过去以后，两件一起办。</View>
      <Loaded query={mergeable} shape='rows' isEmpty={({ rows }) => rows.length === 0} empty='现在没有能并的。'>
        {({ rows }) => <Choice label='并到哪一件' options={rows.map(toMergeOption)} value={into} onChange={choose} />}
      </Loaded>
      {merge.errorText && <Notice tone='error'>{merge.errorText}</Notice>}
      <Foot>
        <BigButton
          busy={merge.busy}
          disabled={into === null}
          onClick={() => into !== null && void merge.send((commandId) => ({ ...opened.id, commandId, into }))}
        >
          {into === null ? '请先选一件' : '并到这一件'}
        </BigButton>
      </Foot>
    </Sheet>
  )
}
