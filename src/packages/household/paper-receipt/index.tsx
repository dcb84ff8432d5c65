import { useState } from 'react'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { BigButton } from '@/components/big-button'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { replacePage } from '@/pages/open-page'
import { leavePage } from '@/staff/leave-page'
import { loadPaperReceipt } from '@/staff/paper-receipt-storage'
import { PaperReceipt } from '@/staff/paper-receipt'

/** The slip to hand to the neighbour. */
export default function SlipPage() {
  const { params } = useRouter<{ reportId?: string }>()
  const [kept] = useState(() => loadPaperReceipt(params.reportId))
  return (
    <Page call={kept?.office}>
      {kept ? (
        <PaperReceipt {...kept} reader='household' />
      ) : (
        <Notice>这张小条不在这部手机上了。这件事已经记下，不会丢。</Notice>
      )}
      <View className='not-printed stack'>
        <BigButton kind='plain' icon='pen' onClick={() => replacePage('packages/household/neighbour-report/index')}>
          再记一条
        </BigButton>
        <BigButton kind='quiet' onClick={() => leavePage('packages/household/today/index')}>
          回到今天
        </BigButton>
      </View>
    </Page>
  )
}
