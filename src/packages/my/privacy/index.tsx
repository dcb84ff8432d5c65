import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Page } from '@/components/page'
import { identityChoices } from '@/words/identity-choices'
import { openPage } from '@/pages/open-page'
import { lastPlacard } from '@/pages/placard/last-placard'

/** What is kept, who sees it and what one may do about it, in plain words. */
export default function PrivacyPage() {
  return (
    <Page title='隐私说明' call={lastPlacard()?.community}>
      <Card title='我们留下什么'>
        <View>您说的事、地点、照片、语音，和您自己愿意填的姓名、电话。别的不要：不定位，不要身份证号。</View>
        <View>照片先在您手机上重新画过，里面的拍摄时间、地点不会传出来。</View>
        <View>您按住说话的时候才录音。有的街道请腾讯云把语音转成字，您看过、改好了才交。</View>
        <View>系统留有微信识别码，用于您查看进展；依法需要时可能提供。</View>
      </Card>
      <Card title='谁能看到'>
        {identityChoices.map(({ value, title, line }) => (
          <View key={value}>
            <View className='lead'>{title}</View>
            <View>{line}</View>
          </View>
        ))}
        <View>直接交社区、交街道的事，中心户看不到。</View>
      </Card>
      <Card title='谁看过，您查得到'>
        <View>谁看过您的姓名电话、什么时候、为了什么，都写在那件事的页面上。</View>
      </Card>
      <Card title='您可以'>
        <View>看您留下的，存一份带走，或者删除。</View>
        <BigButton kind='plain' onClick={() => openPage('packages/my/data/index')}>
          我的数据
        </BigButton>
      </Card>
    </Page>
  )
}
