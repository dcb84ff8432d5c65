import { useState } from 'react'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { canSubscribe, subscribe } from '@/api/subscribe'
import { BigButton } from '@/components/big-button'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Slip } from '@/components/slip'
import { goInstead } from '../../go'
import { lastDoor } from '../../placard/last-door'
import { keptReceipt } from './last-receipt'
import { receiptWords } from './receipt-words'

/** The slip for what was just said. */
export default function ReceiptPage() {
  const { params } = useRouter<{ reportId: string }>()
  const [slip] = useState(() => keptReceipt(params.reportId))
  const [told, setTold] = useState<string>()
  const ask = () => {
    const answer = subscribe()
    void answer.then((yes) => setTold(yes ? '好的，有进展就发消息告诉您。' : '好的，不发消息。请常回来看看。'))
  }
  return (
    <Page call={slip?.community ?? lastDoor()?.community}>
      {slip && (
        <Slip title='收到了，谢谢您告诉我们。' number={slip.number}>
          {receiptWords(slip).map((line) => (
            <View key={line}>{line}</View>
          ))}
        </Slip>
      )}
      {canSubscribe && !told && <BigButton onClick={ask}>有进展告诉我</BigButton>}
      {told && <Notice tone='good'>{told}</Notice>}
      <BigButton
        kind='plain'
        onClick={() => goInstead('packages/my/report/index', { reportId: params.reportId ?? '' })}
      >
        看看这件事
      </BigButton>
    </Page>
  )
}
