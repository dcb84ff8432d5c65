import { LineButton } from '@/components/line-button'
import { openPage } from '@/pages/open-page'
import type { OverviewView } from './use-overview'

/** What a worker reads of households on the way: where something is missing, and who is where. */
export function PostLines({ view: { communities } }: { view: OverviewView }) {
  const [only] = communities
  const params: Record<string, string> = communities.length === 1 && only ? { communityId: only.id } : {}
  return (
    <>
      <LineButton
        icon='question'
        more='哪里没有中心户，哪块牌子没挂'
        onClick={() => openPage('packages/worker/gaps/index', params)}
      >
        空白点
      </LineButton>
      <LineButton
        icon='door'
        more='谁联系哪栋楼；今天挂上了'
        onClick={() => openPage('packages/worker/posts/index', params)}
      >
        中心户名册
      </LineButton>
    </>
  )
}
