import { View } from '@tarojs/components'
import type { OpenedPaperReceipt } from '@contract/report/paper-receipt'
import { cloudNow } from '@/clock/cloud-now'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Foot } from '@/components/foot'
import { Tag } from '@/components/tag'
import { Timeline } from '@/components/timeline'
import { openPage } from '@/pages/open-page'
import { assigneeWords } from '@/words/promise-words'
import { dueWords, stateWord } from '@/words/report-words'
import { timelineLines } from '@/words/timeline-words'

/** Where it stands, until when, and its steps; what was said shows once it is claimed. */
export function OpenedReceipt({ receipt, onClaim }: OpenedReceiptProps) {
  const { number, ownId } = receipt
  const now = cloudNow()
  const state = stateWord(receipt, 'resident')
  const due = dueWords(receipt, 'resident', now)
  return (
    <>
      <Card>
        <View className='title'>{`编号${number}`}</View>
        <View>
          <Tag tone={state.tone}>{state.word}</Tag>
        </View>
        <View className='lead'>{`${assigneeWords(receipt)}。`}</View>
        {due && <View>{`${due.word}。`}</View>}
      </Card>
      <Timeline lines={timelineLines(receipt.timeline, 'resident', now)} />
      <Foot>
        {ownId === null ? (
          <BigButton onClick={onClaim}>这是我的事</BigButton>
        ) : (
          <BigButton onClick={() => openPage('packages/my/report/index', { reportId: ownId })}>打开这件事</BigButton>
        )}
      </Foot>
    </>
  )
}

type OpenedReceiptProps = { receipt: OpenedPaperReceipt; onClaim: () => void }
