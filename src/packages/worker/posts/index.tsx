import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { posts } from '@/api/posts'
import { useQuery } from '@/api/use-query'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { TextField } from '@/components/text-field'
import { CommunityChoice } from '../community-choice'
import { useCommunity } from '../use-community'
import { findPosts } from './find-posts'
import { PostCard } from './post-card'

/** 中心户名册, to be read; at a household's door its placard is compared and said to hang. */
export default function PostsPage() {
  const { params } = useRouter<{ householdId?: string }>()
  const [typed, write] = useState('')
  const community = useCommunity()
  const { communityId } = community
  const query = useQuery(posts.listPosts, communityId ? { communityId } : null)
  return (
    <Page title='中心户名册'>
      <CommunityChoice community={community} />
      {communityId && (
        <Loaded query={query} isEmpty={({ posts }) => posts.length === 0} empty='还没有中心户，请到电脑上设一户。'>
          {({ posts }) => (
            <>
              <TextField label='找一户' placeholder='编号、名称、楼栋' most={20} onInput={write} />
              {findPosts(posts, typed, params.householdId).map((post) => (
                <PostCard key={post.id} post={post} communityId={communityId} onDone={query.reload} />
              ))}
            </>
          )}
        </Loaded>
      )}
    </Page>
  )
}
