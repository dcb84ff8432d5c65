import { ownHuddles } from '@/api/own-huddles'
import { Page } from '@/components/page'
import { openPage } from '@/pages/open-page'
import { HuddleLists } from '@/staff/huddle-lists'

/** The meetings to which the household is called, to come and past. */
export default function HuddlesPage() {
  return (
    <Page title='碰头会'>
      <HuddleLists
        ask={ownHuddles.listMyHuddles}
        empty='还没有请您参加的会。有了会通知您。'
        onOpen={(meetingId) => openPage('packages/household/huddle/index', { meetingId })}
      />
    </Page>
  )
}
