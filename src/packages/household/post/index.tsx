import { ownPosts } from '@/api/own-posts'
import { useQuery } from '@/api/use-query'
import { LineButton } from '@/components/line-button'
import { Loaded } from '@/components/loaded'
import { Page } from '@/components/page'
import { openPage } from '@/pages/open-page'
import { PostCards } from './post-cards'

/** 我的牌子: what a household looks after, what it is asked to do, whether its placard hangs, until when. */
export default function PostPage() {
  const query = useQuery(ownPosts.getMyPosts, {})
  return (
    <Page title='我的牌子' call={query.data?.community}>
      <Loaded query={query}>
        {({ posts }) => (
          <>
            {posts.map((post) => (
              <PostCards key={post.household.id} post={post} onDone={query.reload} />
            ))}
            <LineButton
              icon='door'
              more='告诉社区，请一户照看'
              onClick={() => openPage('packages/household/away/index')}
            >
              外出几天
            </LineButton>
          </>
        )}
      </Loaded>
    </Page>
  )
}
