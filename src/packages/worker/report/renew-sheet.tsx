import { useState } from 'react'
import { View } from '@tarojs/components'
import type { WorkerReport } from '@contract/report/worker'
import type { PaperReceipt as Paper } from '@contract/report/views'
import type { ActionPartProps } from '@/actions/action-table'
import { useAction } from '@/actions/use-action'
import { worker } from '@/api/worker'
import { BigButton } from '@/components/big-button'
import { Foot } from '@/components/foot'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { PaperReceipt } from '@/staff/paper-receipt'

/** A new paper with a new code, once it is said that the one before is worth nothing then. */
export function RenewSheet({ opened, thing, onLeave }: ActionPartProps<{ reportId: string }, WorkerReport>) {
  const [paper, setPaper] = useState<Paper>()
  const { send, busy, errorText } = useAction(worker.renewPaperReceiptAsWorker, opened, setPaper)
  return (
    <Sheet title='换一张小条' onLeave={onLeave}>
      {paper ? (
        <PaperReceipt paperReceipt={paper} office={thing.community} reader='staff' />
      ) : (
        <>
          <View className='lead'>换了以后，原来那张小条上的查询码就不能用了。</View>
          <Foot>
            {errorText && <Notice tone='error'>{errorText}</Notice>}
            <BigButton busy={busy} onClick={() => void send((commandId) => ({ ...opened.id, commandId }))}>
              换一张
            </BigButton>
          </Foot>
        </>
      )}
    </Sheet>
  )
}
