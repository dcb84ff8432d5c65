import { useState } from 'react'
import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { Notice } from '@/components/notice'

/** 换一张小条, in two presses: the first says what becomes of the old one. */
export function RenewButton({ renewing: { busy, errorText }, onRenew }: RenewButtonProps) {
  const [isSure, setSure] = useState(false)
  return (
    <View className='not-printed stack'>
      {isSure && <View>换了以后，原来那张小条上的查询码就不能用了。</View>}
      {errorText && <Notice tone='error'>{errorText}</Notice>}
      <BigButton
        kind='quiet'
        busy={busy}
        onClick={() => {
          setSure(!isSure)
          if (isSure) onRenew()
        }}
      >
        {isSure ? '知道了，换一张' : '小条丢了，换一张'}
      </BigButton>
    </View>
  )
}

type RenewButtonProps = { renewing: { busy: boolean; errorText: string | undefined }; onRenew: () => void }
