import { View } from '@tarojs/components'
import type { OwnPost } from '@contract/posts/household'
import { ownPosts } from '@/api/own-posts'
import { useCommand } from '@/api/use-command'
import { cloudNow } from '@/clock/cloud-now'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { dayWords } from '@/words/day-words'

/** What a household is asked to do; one tap says that it was read, once for each version. */
export function DutiesCard({ post, onDone }: { post: OwnPost; onDone: () => Promise<boolean> }) {
  const { household, duties, allowedActions } = post
  const confirm = useCommand(ownPosts.confirmDuties, onDone)
  const isToRead = allowedActions.includes('confirm-duties')
  const read = () =>
    void confirm.send((commandId) => ({ commandId, householdId: household.id, version: duties.version }))
  return (
    <Card kind={isToRead ? 'task' : 'reading'} title='职责'>
      {duties.lines.map((line, index) => (
        <View key={line}>{`${index + 1}. ${line}`}</View>
      ))}
      {confirm.errorText && <Notice tone='error'>{confirm.errorText}</Notice>}
      {duties.read && <View className='second'>{`您${dayWords(duties.read, cloudNow())}看过了。`}</View>}
      {isToRead && (
        <BigButton icon='check' busy={confirm.busy} onClick={read}>
          知道了
        </BigButton>
      )}
    </Card>
  )
}
