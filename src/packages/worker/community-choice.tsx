import { Choice } from '@/components/choice'
import { Loaded } from '@/components/loaded'
import type { useCommunity } from './use-community'

/** Which community a page is about, where there are several. */
export function CommunityChoice({ community }: { community: ReturnType<typeof useCommunity> }) {
  const { query, communityId, pick, isGiven } = community
  if (isGiven) return null
  return (
    <Loaded query={query} shape='rows'>
      {({ communities }) =>
        communities.length > 1 && (
          <Choice
            label='哪个社区'
            options={communities.map(({ id, name }) => ({ value: id, title: name }))}
            value={communityId ?? null}
            onChange={pick}
          />
        )
      }
    </Loaded>
  )
}
