import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { BigButton } from '@/components/big-button'
import { BigTextarea } from '@/components/big-textarea'
import { Notice } from '@/components/notice'

/** A text to look over, change and copy. */
export function CopiedText({ label, text, most }: { label: string; text: string; most: number }) {
  const current = useRef(text)
  const [outcome, setOutcome] = useState<'copied' | 'failed'>()
  const copy = async () => {
    try {
      await Taro.setClipboardData({ data: current.current })
      setOutcome('copied')
    } catch {
      setOutcome('failed')
    }
  }
  return (
    <View className='stack'>
      <BigTextarea label={label} initial={text} most={most} onInput={(value) => (current.current = value)} />
      <BigButton kind='plain' onClick={() => void copy()}>
        复制这段话
      </BigButton>
      {outcome === 'copied' && <Notice tone='good'>复制好了，去粘贴吧。</Notice>}
      {outcome === 'failed' && <Notice tone='sorry'>没能复制。请长按上面的字，自己选中再复制。</Notice>}
    </View>
  )
}
