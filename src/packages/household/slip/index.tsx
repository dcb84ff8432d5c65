import { useState } from 'react'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { BigButton } from '@/components/big-button'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { goInstead } from '@/pages/go'
import { backTo } from '@/staff/back-to'
import { keptSlip } from '@/staff/kept-slip'
import { NeighbourSlip } from '@/staff/neighbour-slip'

/** The slip to hand to the neighbour. */
export default function SlipPage() {
  const { params } = useRouter<{ reportId?: string }>()
  const [kept] = useState(() => keptSlip(params.reportId))
  return (
    <Page call={kept?.office}>
      {kept ? <NeighbourSlip {...kept} /> : <Notice>这张小条不在这部手机上了。这件事已经记下，不会丢。</Notice>}
      <View className='not-printed stack'>
        <BigButton kind='plain' icon='pen' onClick={() => goInstead('packages/household/file/index')}>
          再记一条
        </BigButton>
        <BigButton kind='quiet' onClick={() => backTo('packages/household/today/index')}>
          回到今天
        </BigButton>
      </View>
    </Page>
  )
}
