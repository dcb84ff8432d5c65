import { useState } from 'react'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { cloudNow } from '@/clock/cloud-now'
import { canSubscribe, subscribe } from '@/api/subscribe'
import { BigButton } from '@/components/big-button'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { NumberCard } from '@/components/number-card'
import { replacePage } from '../../open-page'
import { lastPlacard } from '../../placard/last-placard'
import { loadReceipt } from './last-receipt'
import { receiptWords } from './receipt-words'

/** The receipt for what was just said. */
export default function ReceiptPage() {
  const { params } = useRouter<{ reportId: string }>()
  const [receipt] = useState(() => loadReceipt(params.reportId))
  const [told, setTold] = useState<string>()
  const ask = () => {
    const answer = subscribe()
    void answer.then((yes) => setTold(yes ? '好的，有进展就发消息告诉您。' : '好的，不发消息。请常回来看看。'))
  }
  return (
    <Page call={receipt?.community ?? lastPlacard()?.community}>
      {receipt && (
        <NumberCard title='收到了，谢谢您告诉我们。' number={receipt.number}>
          {receiptWords(receipt, cloudNow()).map((line) => (
            <View key={line}>{line}</View>
          ))}
        </NumberCard>
      )}
      {canSubscribe && !told && <BigButton onClick={ask}>有进展告诉我</BigButton>}
      {told && <Notice tone='good'>{told}</Notice>}
      <BigButton
        kind='plain'
        onClick={() => replacePage('packages/my/report/index', { reportId: params.reportId ?? '' })}
      >
        看看这件事
      </BigButton>
    </Page>
  )
}
