import { useRef } from 'react'
import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { BigTextarea } from '@/components/big-textarea'
import { Notice } from '@/components/notice'
import { useCopy } from './use-copy'

/** A text to look over, change and copy. */
export function CopyableText({ label, text, most }: { label: string; text: string; most: number }) {
  const current = useRef(text)
  const { copy, outcome } = useCopy()
  return (
    <View className='stack'>
      <BigTextarea label={label} initial={text} most={most} onInput={(value) => (current.current = value)} />
      <BigButton kind='plain' onClick={() => copy(current.current)}>
        复制这段话
      </BigButton>
      {outcome === 'copied' && <Notice tone='good'>复制好了，去粘贴吧。</Notice>}
      {outcome === 'failed' && <Notice tone='error'>没能复制。请长按上面的字，自己选中再复制。</Notice>}
    </View>
  )
}
