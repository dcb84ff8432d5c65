import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Reminders } from '@contract/credit/resident'
import { askForReminder } from '@/api/reminders'
import { canSubscribe, openSubscribeSettings, type Audience, type Consent } from '@/api/subscribe'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'

/** How often WeChat may still bring word, and one time more for whoever wants that. */
export function RemindersCard({ reminders, isStaff, onCounted }: RemindersCardProps) {
  const [consent, setConsent] = useState<Consent>()
  const audiences = (isStaff ? (['resident', 'staff'] as const) : (['resident'] as const)).filter(canSubscribe)
  if (audiences.length === 0) return null
  const ask = async (audience: Audience) => {
    const asked = await askForReminder(audience)
    setConsent(asked.consent)
    await onCounted()
  }
  return (
    <Card title='微信提醒'>
      {audiences.map((audience) => (
        <View key={audience} className='stack'>
          <View>{`${about[audience]}：还能提醒您${reminders[audience]}次。`}</View>
          <BigButton kind='plain' onClick={() => void ask(audience)}>
            {more[audience]}
          </BigButton>
        </View>
      ))}
      {consent && consent !== 'accept' && <Notice>{refused[consent]}</Notice>}
      {consent === 'no' && (
        <BigButton kind='quiet' onClick={() => void openSubscribeSettings()}>
          去设置里打开
        </BigButton>
      )}
    </Card>
  )
}

type RemindersCardProps = { reminders: Reminders; isStaff: boolean; onCounted: () => Promise<boolean> }

const about: Record<Audience, string> = { resident: '您反映的事和板凳会', staff: '等您办的事' }
const more: Record<Audience, string> = { resident: '有进展再提醒我一次', staff: '有新的事再提醒我一次' }
const refused: Record<Exclude<Consent, 'accept'>, string> = {
  no: '好的，不发消息。',
  failed: '微信没问成，请过一会儿再点。',
}
