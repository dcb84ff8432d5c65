import { View } from '@tarojs/components'
import { cloudNow } from '@/clock/cloud-now'
import { BigButton } from '@/components/big-button'
import { dayWords, shanghaiDay } from '@/words/day-words'
import { NumberCard } from '@/components/number-card'

/** The code to hand over: large, with the day it ends. It is shown only here. */
export function InvitationCard({ invitation, onAnother }: InvitationCardProps) {
  const { code, post, expiresAt } = invitation
  return (
    <View className='stack'>
      <NumberCard title={post} label='邀请码' number={`${code.slice(0, 5)} ${code.slice(5)}`}>
        <View className='lead'>{`${dayWords(shanghaiDay(expiresAt), cloudNow())}前有效，只能用一次。`}</View>
        <View>请把码当面交给本人：打开连心桥，点【我的】【我有邀请码】，输进去，再点【我来当】。</View>
        <View className='second'>离开这一页就看不到了，需要时再发一个。</View>
      </NumberCard>
      <BigButton kind='plain' onClick={onAnother}>
        再发一个
      </BigButton>
    </View>
  )
}

type InvitationCardProps = { invitation: { code: string; post: string; expiresAt: string }; onAnother: () => void }
