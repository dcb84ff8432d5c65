import { View } from '@tarojs/components'
import { BigButton } from '@/components/big-button'
import { Foot } from '@/components/foot'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import type { PaperReceiptPage } from './use-paper-receipt'

/** Asks whether it is really theirs before the paper is worth nothing any more. */
export function ClaimSheet({ page }: { page: PaperReceiptPage }) {
  const { errorText, busy } = page.claiming
  return (
    <Sheet title='这是我的事' onLeave={() => page.setClaiming(false)}>
      <View className='lead'>领走以后，这件事归您：进展在您手机上看，办好了由您说了算。</View>
      <View>这张小条以后就不能用了。要是别人的事，请别领。</View>
      <Foot>
        {errorText && <Notice tone='error'>{errorText}</Notice>}
        <BigButton busy={busy} onClick={page.claim}>
          是我的，领走
        </BigButton>
      </Foot>
    </Sheet>
  )
}
