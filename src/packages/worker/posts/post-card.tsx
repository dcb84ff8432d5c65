import { View } from '@tarojs/components'
import type { PostOnPhone } from '@contract/posts/on-phone'
import { posts } from '@/api/posts'
import { useCommand } from '@/api/use-command'
import { cloudNow } from '@/clock/cloud-now'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { CheckDigits } from '@/staff/check-digits'
import { dayWords, shanghaiDay } from '@/words/day-words'
import { coverageWords } from '@/words/place-words'
import { postStatusWord } from './post-status-word'

/** A household of the roster: what it looks after, where it stands, and whether its placard hangs. */
export function PostCard({ post, communityId, onDone }: PostCardProps) {
  const { id, number, name, buildings, placard } = post
  const hang = useCommand(posts.hangPlacard, onDone)
  const now = cloudNow()
  const send = (token: string) =>
    void hang.send((commandId) => ({
      ...{ commandId, communityId, householdId: id, token },
      on: shanghaiDay(now.toISOString()),
    }))
  return (
    <Card kind={placard?.mayHang ? 'task' : 'reading'} title={`${number} ${name}`}>
      <View>{postStatusWord(post)}</View>
      {buildings.length > 0 && <View className='second'>{`联系${coverageWords(buildings)}`}</View>}
      {placard?.hungOn && <View className='second'>{`牌子${dayWords(placard.hungOn, now)}挂上。`}</View>}
      {placard?.mayHang && (
        <>
          <View className='second'>牌子还没挂上。</View>
          <CheckDigits digits={placard.checkDigits} />
          {hang.errorText && <Notice tone='error'>{hang.errorText}</Notice>}
          <BigButton kind='plain' icon='check' busy={hang.busy} onClick={() => send(placard.token)}>
            今天挂上了
          </BigButton>
        </>
      )}
    </Card>
  )
}

type PostCardProps = { post: PostOnPhone; communityId: string; onDone: () => Promise<boolean> }
