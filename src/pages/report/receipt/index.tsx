import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { cloudNow } from '@/clock/cloud-now'
import { openSubscribeSettings, type Consent } from '@/api/subscribe'
import { useReminder } from '@/api/use-reminder'
import { BigButton } from '@/components/big-button'
import { Foot } from '@/components/foot'
import { Icon } from '@/components/icon'
import { Page } from '@/components/page'
import { FamilyButton } from '../../family-button'
import { useFamilyCard } from '../../use-family-card'
import { relaunchAt } from '../../open-page'
import { lastPlacard, placardParams } from '../../placard/last-placard'
import { loadReceipt } from './last-receipt'
import { handedOverWords, receiptTitle, receiptWords } from './receipt-words'
import './index.scss'

/** The receipt for what was just said: its number, who has it, until when they answer, who sees what. */
export default function ReceiptPage() {
  const { params } = useRouter<{ reportId: string }>()
  const [receipt] = useState(() => loadReceipt(params.reportId))
  const [handedOver] = useState(() => handedOverWords(receipt?.at, cloudNow()))
  useFamilyCard(receipt)
  const { mayAsk, ask, consent, leftWords } = useReminder('resident')
  const told = [consent && toldWords[consent], leftWords].filter(Boolean).join('')
  return (
    <Page head={handedOver}>
      <View className='receipt-head' aria-role='alert' aria-live='polite'>
        {!receipt?.danger && (
          <View className='receipt-tick'>
            <Icon name='check' />
          </View>
        )}
        <View className='title'>{receipt ? receiptTitle(receipt) : '收到了，谢谢您'}</View>
      </View>
      {receipt && (
        <View>
          <View>
            编号<Text className='receipt-number unbroken'>{receipt.number}</Text>
          </View>
          {receiptWords(receipt, cloudNow()).map((line) => (
            <View key={line} className='receipt-line'>
              {line}
            </View>
          ))}
        </View>
      )}
      {told && (
        <View className='receipt-line' aria-role='alert' aria-live='polite'>
          {told}
        </View>
      )}
      {consent === 'no' && (
        <BigButton kind='quiet' onClick={() => void openSubscribeSettings()}>
          去设置里打开
        </BigButton>
      )}
      <View className='receipt-ways'>
        {receipt && <FamilyButton told={receipt} />}
        {mayAsk && (
          <BigButton kind='quiet' onClick={goHome}>
            回首页
          </BigButton>
        )}
      </View>
      <Foot>
        {mayAsk ? <BigButton onClick={ask}>有进展告诉我</BigButton> : <BigButton onClick={goHome}>回首页</BigButton>}
      </Foot>
    </Page>
  )
}

const toldWords: Record<Consent, string> = {
  accept: '好的，有进展就发消息告诉您。',
  no: '好的，不发消息。请常回来看看。',
  failed: '微信没问成。请常回来看看。',
}

/** To the placard it was said at. */
function goHome() {
  const placard = lastPlacard()
  void relaunchAt('pages/placard/index', placard && placardParams(placard))
}
