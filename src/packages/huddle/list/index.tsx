import { huddles } from '@/api/huddles'
import { BigButton } from '@/components/big-button'
import { Page } from '@/components/page'
import { openPage } from '@/pages/open-page'
import { HuddleLists } from '@/staff/huddle-lists'

/** The meetings of the community's posts: to come, drafts among them, and past. */
export default function HuddlesPage() {
  return (
    <Page title='碰头会'>
      <BigButton icon='people' onClick={() => openPage('packages/huddle/plan/index')}>
        请各户来开会
      </BigButton>
      <HuddleLists
        ask={huddles.listHuddles}
        empty='还没有开过。请各户坐到一起，商量几件事。'
        onOpen={(meetingId) => openPage('packages/huddle/detail/index', { meetingId })}
      />
    </Page>
  )
}
