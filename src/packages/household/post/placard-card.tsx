import { View } from '@tarojs/components'
import type { OwnPost } from '@contract/posts/household'
import { ownPosts } from '@/api/own-posts'
import { useCommand } from '@/api/use-command'
import { cloudNow } from '@/clock/cloud-now'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { CheckDigits } from '@/staff/check-digits'
import { dayWords } from '@/words/day-words'

/** The placard: since when it is made, hangs, or does not hang any more; and the tap of the day on which it is put up. */
export function PlacardCard({ post, onDone }: { post: OwnPost; onDone: () => Promise<boolean> }) {
  const { household, placard, allowedActions } = post
  const hang = useCommand(ownPosts.hangMyPlacard, onDone)
  if (!placard) return null
  const send = () => void hang.send((commandId) => ({ commandId, householdId: household.id, token: placard.token }))
  return (
    <Card title='光荣牌'>
      {placardLines(placard, cloudNow()).map((line) => (
        <View key={line}>{line}</View>
      ))}
      <CheckDigits digits={placard.checkDigits} />
      {hang.errorText && <Notice tone='error'>{hang.errorText}</Notice>}
      {allowedActions.includes('hang') && (
        <BigButton kind='plain' icon='check' busy={hang.busy} onClick={send}>
          今天挂上了
        </BigButton>
      )}
    </Card>
  )
}

function placardLines({ madeOn, hungOn, takenDownOn }: NonNullable<OwnPost['placard']>, now: Date) {
  return [
    `${dayWords(madeOn, now)}做好。`,
    hungOn ? `${dayWords(hungOn, now)}挂上。` : '还没有挂上。',
    ...(takenDownOn ? [`${dayWords(takenDownOn, now)}摘下。`] : []),
  ]
}
