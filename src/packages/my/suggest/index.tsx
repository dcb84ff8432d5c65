import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import { resident } from '@/api/resident'
import { useCommand } from '@/api/use-command'
import { BigButton } from '@/components/big-button'
import { BigTextarea } from '@/components/big-textarea'
import { Foot } from '@/components/foot'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { ResultPage } from '@/components/result-page'
import { relaunchAt } from '@/pages/open-page'
import { lastPlacard } from '@/pages/placard/last-placard'

/** What somebody thinks of the app itself. */
export default function SuggestPage() {
  const text = useRef('')
  const [received, setReceived] = useState(false)
  const suggest = useCommand(resident.sendSuggestion, () => setReceived(true))
  if (received)
    return (
      <ResultPage
        title='收到了，谢谢您'
        call={lastPlacard()?.community}
        ways={[
          { words: '回首页', onClick: () => relaunchAt('pages/placard/index') },
          { words: '再说一条', onClick: () => setReceived(false) },
        ]}
      >
        <View>您的意见会转给运营这个小程序的单位。</View>
      </ResultPage>
    )
  return (
    <Page title='投诉建议' call={lastPlacard()?.community}>
      <View className='second'>这里说的是对这个小程序的意见。家门口的事，请从“我要反映”说。</View>
      <BigTextarea
        label='您的意见'
        placeholder='哪里不好用？还想要什么？'
        most={500}
        onInput={(value) => (text.current = value)}
      />
      {suggest.errorText && <Notice tone='error'>{suggest.errorText}</Notice>}
      <Foot>
        <BigButton
          busy={suggest.busy}
          onClick={() => void suggest.send((commandId) => ({ commandId, text: text.current }))}
        >
          提交
        </BigButton>
      </Foot>
    </Page>
  )
}
