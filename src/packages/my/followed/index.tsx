import { View } from '@tarojs/components'
import { resident } from '@/api/resident'
import { useQuery } from '@/api/use-query'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { lastPlacard } from '@/pages/placard/last-placard'
import { FollowedCard } from './followed-card'

/** What neighbours said and this person follows: where each stands, and how to say it oneself where it did not help. */
export default function FollowedPage() {
  const query = useQuery(resident.listFollowed, {})
  return (
    <Page title='我跟进的事' call={lastPlacard()?.community}>
      <Loaded query={query} isEmpty={({ rows }) => rows.length === 0} empty='您没有跟进邻居的事。有事随时来说。'>
        {({ rows }) => (
          <View className='stack'>
            {rows.map((report) => (
              <FollowedCard key={report.reportId} report={report} onChanged={query.reload} />
            ))}
          </View>
        )}
      </Loaded>
    </Page>
  )
}
