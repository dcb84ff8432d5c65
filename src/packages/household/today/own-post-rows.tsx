import { View } from '@tarojs/components'
import { cloudNow } from '@/clock/cloud-now'
import { BigButton } from '@/components/big-button'
import { Card } from '@/components/card'
import { openPage } from '@/pages/open-page'
import { dayWords } from '@/words/day-words'
import type { Today } from './today-storage'

/** What is to be said of the household's own post: duties to be read, a term that ends soon. */
export function OwnPostRows({ posts }: { posts: NonNullable<Today['ownPosts']> }) {
  return (
    <>
      {posts.map(({ id, name, mayConfirmDuties, endsOn }) => (
        <Card key={id} kind='task' title={name}>
          {mayConfirmDuties && <View>中心户的职责，请您看一看。</View>}
          {endsOn && <View>{`任期到${dayWords(endsOn, cloudNow())}。`}</View>}
          <BigButton kind='plain' onClick={() => openPage('packages/household/post/index')}>
            看看我的牌子
          </BigButton>
        </Card>
      ))}
    </>
  )
}
