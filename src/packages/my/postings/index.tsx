import { useState } from 'react'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { Receipt } from '@contract/report/sending'
import { postings as api } from '@/api/postings'
import { useQuery } from '@/api/use-query'
import { cloudNow } from '@/clock/cloud-now'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { ResultPage } from '@/components/result-page'
import { openPage, relaunchAt } from '@/pages/open-page'
import { lastPlacard } from '@/pages/placard/last-placard'
import { promiseWords } from '@/words/promise-words'
import { PostingCard } from './posting-card'

/** 公示: the households that are put up in a community, found by the code of one of them or where this phone was last; anybody may say something about each. */
export default function PostingsPage() {
  const { token } = useRouter<{ token?: string }>().params
  const [receipt, setReceipt] = useState<Receipt>()
  const communityId = lastPlacard()?.community.id ?? ''
  const query = useQuery(api.listPostings, token ? { by: 'token', token } : { by: 'community', communityId })
  if (receipt)
    return (
      <ResultPage
        title='收到了，谢谢您告诉我们'
        call={receipt.community}
        ways={[
          { words: '回首页', onClick: () => relaunchAt('pages/placard/index') },
          {
            words: '看看办到哪一步',
            onClick: () => void openPage('packages/my/report/index', { reportId: receipt.reportId }),
          },
        ]}
      >
        <View className='unbroken'>{`编号${receipt.number}`}</View>
        <View>{promiseWords(receipt, cloudNow())}</View>
        <View className='second'>您说的只有社区看得到，公示的那一户看不到，以后也看不到。</View>
      </ResultPage>
    )
  return (
    <Page title='公示' call={query.data?.community ?? lastPlacard()?.community}>
      <Loaded
        query={query}
        isEmpty={({ postings }) => postings.length === 0}
        empty='现在没有正在公示的中心户。有事随时来说。'
      >
        {({ community, postings }) => (
          <>
            <View>{`${community.name}想请下面几户当党员中心户。您要是有话说，只有社区看得到。`}</View>
            {postings.map((posting) => (
              <PostingCard
                key={posting.household.id}
                posting={posting}
                communityId={community.id}
                onSaid={setReceipt}
              />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  )
}
