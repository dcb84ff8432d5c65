import { View } from '@tarojs/components'
import { resident } from '@/api/resident'
import { useMove } from '@/api/use-move'
import { BigButton } from '@/components/big-button'
import { Notice } from '@/components/notice'
import type { OnReport } from './use-report'

/** A word of thanks to whoever helped; counted nowhere. */
export function ThankButton({ on }: { on: OnReport }) {
  const thank = useMove(resident.sayThanks, on, () => on.done('您的谢谢带到了。'))
  return (
    <View className='stack'>
      {thank.sorry && <Notice tone='sorry'>{thank.sorry}</Notice>}
      <BigButton
        kind='plain'
        busy={thank.busy}
        onClick={() => void thank.send((commandId) => ({ reportId: on.reportId, commandId }))}
      >
        说声谢谢
      </BigButton>
    </View>
  )
}
