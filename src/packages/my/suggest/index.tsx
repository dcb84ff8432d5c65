import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import { resident } from '@/api/resident'
import { useCommand } from '@/api/use-command'
import { BigButton } from '@/components/big-button'
import { BigTextarea } from '@/components/big-textarea'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { lastDoor } from '@/pages/placard/last-door'

/** What somebody thinks of the app itself. */
export default function SuggestPage() {
  const text = useRef('')
  const [received, setReceived] = useState(false)
  const suggest = useCommand(resident.suggest, () => setReceived(true))
  return (
    <Page title='投诉建议' call={lastDoor()?.community}>
      {received ? (
        <Notice tone='good'>收到了，谢谢您。您的意见会转给运营这个小程序的单位。</Notice>
      ) : (
        <>
          <View className='second'>这里说的是对这个小程序的意见。家门口的事，请从“我要反映”说。</View>
          <BigTextarea
            label='您的意见'
            placeholder='哪里不好用？还想要什么？'
            most={500}
            onInput={(value) => (text.current = value)}
          />
          {suggest.sorry && <Notice tone='sorry'>{suggest.sorry}</Notice>}
          <BigButton
            busy={suggest.busy}
            onClick={() => void suggest.send((commandId) => ({ commandId, text: text.current }))}
          >
            提交
          </BigButton>
        </>
      )}
    </Page>
  )
}
