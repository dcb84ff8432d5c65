import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { BigButton } from '@/components/big-button'
import { Foot } from '@/components/foot'
import { Page } from '@/components/page'
import { goBack, relaunchAt } from '@/pages/open-page'
import { lastPlacard } from '@/pages/placard/last-placard'
import './index.scss'

/** How it goes, in four pictures with a sentence each. */
export default function HelpPage() {
  return (
    <Page title='四步，家门口的事有人管' call={lastPlacard()?.community}>
      {steps.map(({ picture, title, line }, index) => (
        <View key={picture} className='help-step'>
          <View className='help-picture' aria-hidden>
            {colours.map((colour) => (
              <View key={colour} className={`help-line help-${picture}-${colour}`} />
            ))}
          </View>
          <View>
            <View className='title'>{`${'一二三四'.charAt(index)}、${title}`}</View>
            <View>{line}</View>
          </View>
        </View>
      ))}
      <Foot>
        <BigButton onClick={leave}>返回</BigButton>
      </Foot>
    </Page>
  )
}

/** Back to where it was opened from; opened by its own address it is the first page. */
function leave() {
  if (Taro.getCurrentPages().length > 1) void goBack()
  else void relaunchAt('pages/placard/index')
}

const steps = [
  { picture: 'scan', title: '扫牌子', line: '用微信扫一扫门口光荣牌上的码，不用注册。' },
  { picture: 'say', title: '说事', line: '说说什么事、在哪儿，也可以拍张照片。' },
  { picture: 'care', title: '中心户跟进', line: '联系您这栋楼的中心户接着办，最晚哪天回音，写得明白。' },
  { picture: 'decide', title: '您说了算', line: '解决了没有，您来说；没解决，社区接着办。' },
] as const

const colours = ['ink', 'gold', 'red'] as const
